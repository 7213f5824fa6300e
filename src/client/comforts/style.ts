/** The looks of what scripts add to a page, fetched with the first of them. */
import href from '#styles/comforts.css?url';

let sheet: Promise<unknown> | undefined;

export const styled = (): Promise<unknown> =>
  (sheet ??= new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = done;
    document.head.append(link);
  }));
