/** `*` stands for anything, `:name` for a part between slashes: the patterns of `_headers` files. */
export type Pattern = string;

export const regexOf = (pattern: Pattern): string =>
  `^${pattern
    .replace(/[.+?()[\]{}|^$\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*')}${pattern.endsWith('*') ? '' : '$'}`;

/** @param path as a server sees it: decoded, without a question */
export const fits = (path: string, pattern: Pattern): boolean => new RegExp(regexOf(pattern)).test(path);
