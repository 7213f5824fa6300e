/** Comforts by the name that stands in `data-do`. The whole is fetched with the first wish for one of them. */
import { addToMenu, toggleDisplay } from '#client/comforts/display.ts';
import { keepEdition } from '#client/comforts/edition.ts';
import { toggleListening } from '#client/comforts/listen.ts';
import { offerQuote } from '#client/comforts/quote.ts';
import { showSaved, toggleSaved } from '#client/comforts/save.ts';
import { copyAddress, shareByDevice } from '#client/comforts/share.ts';
import { openZoom } from '#client/comforts/zoom.ts';

const comforts: Readonly<Record<string, (element: HTMLElement) => unknown>> = {
  zoom: openZoom,
  copy: copyAddress,
  native: shareByDevice,
  save: toggleSaved,
  saved: showSaved,
  listen: toggleListening,
  display: toggleDisplay,
  edition: keepEdition,
  menu: addToMenu,
  quote: offerQuote,
};

export const give = (name: string, element: HTMLElement): unknown => comforts[name]?.(element);
