/** EYD V writes clock times with a dot: pukul 14.30. */
import { patternRule } from '#lint/text-pattern.ts';

const colon = [
  /\b(?:pukul|jam|pkl\.?)\s+(\d{1,2}):(\d{2})\b/gi,
  /(?<!\b(?:pukul|jam|pkl\.?)\s+)\b(\d{1,2}):(\d{2})(?=(?::\d{2})?\s*(?:WIB|WITA|WIT)\b)/g,
  /(?<!\b(?:pukul|jam|pkl\.?)\s+)\b(\d{1,2}):(\d{2})(?=\s*(?:-|–|—|s\/d|sampai|hingga)\s*\d{1,2}[:.]\d{2}\b)/g,
];
const any = /\b(?:pukul|jam)\s+(\d{1,2})[.:](\d{2})\b/gi;

export const clock = patternRule('jam', [...colon, any], ([words, hours = '', minutes = '']) => {
  if (Number(hours) > 24 || Number(minutes) > 59 || (Number(hours) === 24 && minutes !== '00'))
    return { message: `Jam ${hours}.${minutes} tidak ada. Periksa.`, severity: 'warning' };
  return words.includes(':')
    ? { message: `Jam ditulis dengan titik: ${hours}.${minutes}, bukan ${hours}:${minutes}.`, severity: 'warning' }
    : undefined;
});
