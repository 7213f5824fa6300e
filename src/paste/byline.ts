/** A line with the name of a person and a newsroom, set off from the text: `Enggal Nugraha - detikJatim`. */
import type { Head } from '#paste/found-head.ts';
import { isOutlet, outletName } from '#paste/outlets.ts';
import { push, type Remark, type Report } from '#paste/report.ts';

const personName = /^(?:\p{Lu}[\p{L}'’.]*)(?: (?:\p{Lu}[\p{L}'’.]*|bin|binti)){0,4}$/u;
const reporter = /^laporan (?:wartawan|reporter|jurnalis|kontributor)\b.{0,80}$/i;

/** @returns whether it is such a line; whose name it is, the editor decides */
export function readByline(text: string, remark: (subject: string, message: string) => Remark, head: Head, report: Report): boolean {
  if (reporter.test(text)) return push(report.doubtful, remark('penulis', 'Nama ini tidak dipasang. Isi `authors` sendiri.'));
  const [first = '', second = '', ...more] = text.split(/\s*[|/•]\s*|\s+[-–—]\s+|,\s+/);
  if (more.length > 0 || second === '') return false;
  const outlet = [first, second].find(isOutlet);
  const name = outlet === first ? second : first;
  if (outlet === undefined || !personName.test(name) || isOutlet(name)) return false;
  // `TribunJatim.com/Nama` is how photographs are credited.
  if (outlet === first && text.includes('/'))
    return push(report.doubtful, remark('foto', 'mungkin kreditnya. Gambarnya belum ada; isi `image` sendiri.'));
  head.outlet = outletName(outlet);
  return push(report.doubtful, remark('penulis', `"${name}" dari ${head.outlet}. Isi \`authors\` bila penulis Anda sendiri.`));
}
