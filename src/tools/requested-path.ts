/** What a request to the local server asks for. Addresses of a site are plain; anything else is refused before it comes near a file or a redirect. */

/** Two slashes lead to another host, backslashes are slashes to browsers, and dots lead out of the folder. */
const misleading = /[\\\p{Cc}]|\/\/|\/\.{1,2}(?:\/|$)/u;

/**
 * @param target as it was sent: `/berita/?a=b`, or `http://host/berita/` by whoever believes to speak with a proxy
 * @returns the path, decoded; undefined where no address looks like that
 */
export function requestedPath(target: string): string | undefined {
  const [path = ''] = target.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/);
  if (!path.startsWith('/') || /%2f/i.test(path)) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    return misleading.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}
