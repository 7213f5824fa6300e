/** Who made a text, where it comes from and where it plays, from everything that was found in it. */
import { photoMessage, type Asides } from '#paste/asides.ts';
import type { Body } from '#paste/body.ts';
import type { Dateline } from '#paste/dateline.ts';
import type { DraftData } from '#paste/draft-data.ts';
import type { Head } from '#paste/found-head.ts';
import type { Line } from '#paste/lines.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { isDomain, isSameOutlet, outletName } from '#paste/outlets.ts';
import type { Places } from '#paste/places.ts';
import type { Report } from '#paste/report.ts';
import { normalized } from '#paste/words.ts';

interface Found {
  head: Head;
  asides: Asides;
  dateline: Dateline | undefined;
  ending: Body['ending'];
  body: readonly Line[];
}

type Credits = Pick<DraftData, 'kind'> & Partial<Pick<DraftData, 'authors' | 'editors' | 'sources' | 'topics' | 'regions' | 'dateline'>>;

export function creditsOf(found: Found, facts: NewsroomFacts, places: Places, report: Report): Credits {
  const { dateline, ending, head } = found;
  const outlet = dateline?.outlet ?? head.outlet;
  const isForeign = outlet !== undefined && !isSameOutlet(outlet, facts.outlet);
  const people = peopleOf(found.asides, facts, report);
  const codes = isForeign ? [] : codesOf(ending, facts, report);
  const sources = sourcesOf(found.asides, report);
  if (isForeign) sources.unshift({ name: withCodes(outlet, ending, report) });
  if (head.pressNumber !== undefined && head.kind === 'press-release') sources.unshift({ name: `Siaran pers nomor ${head.pressNumber}` });
  else if (head.pressNumber !== undefined)
    report.doubtful.push({
      ...{ line: 0, subject: 'nomor surat', words: head.pressNumber },
      message: 'naskah ini tidak menyebut dirinya siaran pers. Bila ya, pilih jenisnya dan tulis nomornya di `sources`.',
    });
  for (const office of ending.offices)
    report.doubtful.push({
      line: ending.line,
      subject: 'pengirim naskah',
      words: office,
      message: 'Bila ini pengirim naskah, tulis di `sources`; bila penulisnya, di `authors`.',
    });
  const kind = head.kind ?? (ending.isPaid ? 'advertorial' : 'report');
  if (ending.isPaid)
    report.recognized.push({
      line: ending.line,
      subject: 'jenis naskah',
      words: ending.marks.join(' '),
      message: 'advertorial, karena ditandai berbayar',
    });
  const authors = [...new Set([...people.authors, ...codes])];
  const topics = topicsOf(found.asides, facts, report);
  const regions = dateline?.place === undefined ? undefined : regionOf(dateline, places, report);
  return {
    kind,
    ...(regions && { regions }),
    ...(topics.length > 0 && { topics }),
    ...(authors.length > 0 && { authors }),
    ...(people.editors.length > 0 && { editors: people.editors }),
    ...(dateline?.place !== undefined && { dateline: dateline.place }),
    ...(sources.length > 0 && { sources }),
  };
}

function peopleOf({ parts, photo }: Asides, { authors }: NewsroomFacts, report: Report): { authors: string[]; editors: string[] } {
  const people = { authors: [] as string[], editors: [] as string[] };
  for (const { label, value, line } of parts) {
    if (label === 'caption' || label === 'photographer') {
      const key = label === 'caption' ? 'caption' : 'credit';
      const isFirst = photo[key] === '';
      if (isFirst) photo[key] = value;
      report[isFirst ? 'recognized' : 'doubtful'].push({
        line: line.number,
        subject: 'foto',
        words: line.text,
        message: isFirst ? photoMessage(photo) : 'Pasang gambarnya sendiri.',
      });
    }
    if (label === 'other-maker')
      report.doubtful.push({
        line: line.number,
        subject: 'pembuat lain',
        words: line.text,
        message: 'Sebut di keterangan gambar bila perlu.',
      });
    if (label !== 'author' && label !== 'editor') continue;
    const own = value
      .split(/\s*(?:\/|&|,| dan )\s*/)
      .map((name) => authors.find((author) => [normalized(author.name), author.code].includes(normalized(name)))?.id);
    const known = own.filter((id) => id !== undefined);
    people[label === 'author' ? 'authors' : 'editors'].push(...known);
    const subject = label === 'author' ? 'penulis' : 'penyunting';
    const isKnown = known.length === own.length;
    report[isKnown ? 'recognized' : 'doubtful'].push({
      line: line.number,
      subject,
      words: line.text,
      message: isKnown ? known.join(', ') : 'Nama ini tidak ada di folder authors/. Isi sendiri.',
    });
  }
  return people;
}

function codesOf({ codes, marks, line }: Body['ending'], { authors }: NewsroomFacts, report: Report): string[] {
  if (marks.length === 0) return [];
  const known = codes.flatMap((code) => authors.find((author) => author.code === code)?.id ?? []);
  const isKnown = known.length === codes.length;
  const message =
    codes.length === 0
      ? 'tanda akhir naskah; dibuang'
      : isKnown
        ? known.join(', ')
        : 'Ada kode yang tidak dikenal di folder authors/. Isi `authors` sendiri.';
  report[isKnown ? 'recognized' : 'doubtful'].push({ line, subject: 'kode wartawan', words: marks.toReversed().join(' '), message });
  return known;
}

/** Codes of another newsroom are no codes of ours, even where the letters are the same. */
function withCodes(outlet: string, { codes, marks, line }: Body['ending'], report: Report): string {
  if (marks.length > 0)
    report.recognized.push({
      line,
      subject: 'kode wartawan',
      words: marks.toReversed().join(' '),
      message: 'milik media asal; dicatat di `sources`',
    });
  return codes.length > 0 ? `${outlet} (kode wartawan: ${codes.join('/')})` : outlet;
}

function sourcesOf({ parts, links }: Asides, report: Report): NonNullable<DraftData['sources']> {
  const named = parts
    .filter(({ label }) => label === 'source')
    .flatMap(({ value, line }) => {
      const name = value.replace(/(?<![.\s])[.\s]+$/, '');
      report[name === '' ? 'doubtful' : 'recognized'].push({ line: line.number, subject: 'sumber', words: line.text, message: '' });
      return name === '' ? [] : [{ name: isDomain(name) ? outletName(name) : name }];
    });
  const linked = links
    .filter(({ url, line }) => {
      const isUsable = URL.canParse(url);
      report[isUsable ? 'recognized' : 'doubtful'].push({
        line: line.number,
        subject: 'tautan sumber',
        words: line.text,
        message: isUsable ? '' : 'Alamatnya tidak dapat dibaca.',
      });
      return isUsable;
    })
    .map(({ url }) => ({ name: new URL(url).hostname.replace(/^www\./, ''), url }));
  return [...named, ...linked];
}

function topicsOf({ parts }: Asides, { topics }: NewsroomFacts, report: Report): string[] {
  const found = parts
    .filter(({ label }) => label === 'tags')
    .flatMap(({ value, line }) => {
      const tags = value.split(/\s*[,;]\s*/).filter(Boolean);
      const known = tags.map(
        (tag) => topics.find(({ id, name, aliases = [] }) => [id, name, ...aliases].some((own) => normalized(own) === normalized(tag)))?.id,
      );
      const isKnown = known.every((id) => id !== undefined);
      report[isKnown ? 'recognized' : 'doubtful'].push({
        line: line.number,
        subject: 'topik',
        words: line.text,
        message: isKnown ? known.join(', ') : 'Sebagian tidak ada di folder topics/. Pilih sendiri.',
      });
      return known.filter((id) => id !== undefined);
    });
  return [...new Set(found)];
}

function regionOf({ place = '', words }: Dateline, places: Places, report: Report): string[] | undefined {
  const [region, ...others] = places.regionsOf(place.split(', ')[0] ?? '');
  if (region && others.length === 0) return [region.code];
  const all = [region, ...others].flatMap((each) => (each ? [`${each.name} (${each.code})`] : []));
  const message =
    all.length > 1
      ? `"${place}" dapat berarti ${all.join(' atau ')}. Isi \`regions\`.`
      : `"${place}" tidak ada di regions.yaml. Isi \`regions\` dengan wilayah yang diberitakan.`;
  report.doubtful.push({ line: 0, subject: 'wilayah', words, message });
  return undefined;
}
