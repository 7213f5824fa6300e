/** What no field takes: a line that was surely not meant as a headline or a name. Cut, and said in whole in the report. */
import type { DraftData } from '#paste/draft-data.ts';
import type { Report } from '#paste/report.ts';

/** Of one line in the front matter. */
const most = 1000;

export function withoutLongFields(data: DraftData, report: Report): DraftData {
  const cut = (words: string, subject: string): string => {
    if (words.length <= most) return words;
    report.doubtful.push({
      line: 0,
      subject,
      words,
      message: `lebih dari ${most.toLocaleString('id-ID')} karakter, jadi dipotong. Persingkat.`,
    });
    return words.slice(0, most / 2).replace(/[\ud800-\udbff]$/, '');
  };
  return {
    ...data,
    title: cut(data.title, 'judul'),
    ...(data.deck !== undefined && { deck: cut(data.deck, 'anak judul') }),
    ...(data.dateline !== undefined && { dateline: cut(data.dateline, 'tempat berita') }),
    ...(data.sources && { sources: data.sources.map((source) => ({ ...source, name: cut(source.name, 'sumber') })) }),
  };
}
