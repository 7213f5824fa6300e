/** Addresses that are no pages any longer, for servers that look them up in a map. */
export interface OldPaths {
  redirects: readonly { from: string; to: string }[];
  gone: readonly string[];
}

/** People type both; a file's name has one form only. Those without a target are gone. */
export function withAndWithoutSlash({ redirects, gone }: OldPaths): { from: string; to: string | undefined }[] {
  const all = [...redirects.map(({ from, to }) => ({ from, to: encodeURI(to) })), ...gone.map((from) => ({ from, to: undefined }))];
  const named = new Set(all.map(({ from }) => from));
  return all.flatMap(({ from, to }) => {
    const other = from.endsWith('/') ? from.slice(0, -1) : `${from}/`;
    return [{ from, to }, ...(other === '' || named.has(other) || /\.\w+\/$/.test(other) ? [] : [{ from: other, to }])];
  });
}
