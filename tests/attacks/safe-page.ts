/** What no page may hold, whatever stands in the content: structure that is not the site's own. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Page } from '../build/built-site.ts';
import { all, attribute } from '../build/tree.ts';

const never = 'iframe object embed base applet frame frameset form[action] audio video math template portal marquee';
const address = /^(?:https?:\/\/|\/(?!\/)|#|mailto:|tel:|$)/i;
/** Attributes that lead somewhere or load something. */
const leading = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'srcDoc', 'background', 'ping', 'xLinkHref'];

/** Scripts, styles and drawings that the site itself puts into pages, learned from pages without hostile words. */
export class OwnParts {
  readonly #scripts: ReadonlySet<string>;
  readonly #styles: ReadonlySet<string>;

  constructor(pages: readonly Page[]) {
    const partsOf = (tag: string) => new Set(pages.flatMap(({ tree }) => all(tree, tag).map((each) => keyOf(each))));
    this.#scripts = partsOf('script');
    this.#styles = partsOf('style');
  }

  /** Sentences, none where all is well. */
  complaints({ path, tree }: Page): string[] {
    const elements = all(tree, '*');
    const foreign = elements.filter((element) => {
      if (element.tagName === 'script') return attribute(element, 'type') !== 'application/ld+json' && !this.#scripts.has(keyOf(element));
      if (element.tagName === 'style') return !this.#styles.has(keyOf(element));
      if (element.tagName === 'link' && /stylesheet|preload|prefetch|icon/.test(attribute(element, 'rel') ?? ''))
        return !/^\/(?!\/)/.test(attribute(element, 'href') ?? '');
      return never.split(' ').includes(element.tagName);
    });
    const handlers = elements.filter(({ properties }) => Object.keys(properties).some((name) => /^on|^srcDoc$|^style$/i.test(name)));
    const addresses = elements.flatMap((element) => leading.map((name) => attribute(element, name)).filter((value) => value !== undefined));
    return [
      ...foreign.map((element) => `${path}: <${element.tagName}> ${keyOf(element).slice(0, 80)}`),
      ...handlers.map((element) => `${path}: handlers or styles of <${element.tagName}>`),
      ...addresses.filter((value) => !address.test(value)).map((value) => `${path}: leads to ${value}`),
    ];
  }
}

/** Digests in names of files and numbers of files to be fetched differ between sites. */
const keyOf = (element: Element): string =>
  `${(attribute(element, 'src') ?? '').replace(/[^/]*$/, '')}|${toString(element)
    .replaceAll(/\/aset\/[\w.-]+/g, '/aset/')
    .replaceAll(/(?:"\/[^"]*",?)+/g, '""')}`;
