/** EYD V closes amounts up: Rp5.000,00. */
import { patternRule } from '#lint/text-pattern.ts';

const amounts = /(?<![\p{L}\p{N}])(Rp|IDR)(\.?)(\s*)(\d[\d.]*(?:,\d+)*(?:,-)?)/giu;

export const rupiah = patternRule('rupiah', [amounts], ([words, symbol = '', dot = '', space = '', written = '']) => {
  const amount = written.replace(/[.,]+$/, '');
  const right = `Rp${grouped(amount)}`;
  const isWrong = symbol !== 'Rp' || dot !== '' || space !== '' || grouped(amount) !== amount || written.endsWith(',-');
  return isWrong ? { message: `"${words.trim().replace(/[.,]$/, '')}" ditulis ${right}.`, severity: 'warning' } : undefined;
});

/** `5000` and `5,000` are `5.000`; decimals stay behind a comma. */
function grouped(amount: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(amount) ? amount.replaceAll(',', '').replace('.', ',') : amount;
  const [whole = '', ...decimals] = plain.replace(/,-$/, '').split(',');
  if (!/^\d{4,}$/.test(whole)) return [whole, ...decimals].join(',');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, '.'), ...decimals].join(',');
}
