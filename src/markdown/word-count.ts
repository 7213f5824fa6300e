/** Words as an Indonesian reader counts them: `perubahan-perubahan` is one, a number with its dots is one. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
