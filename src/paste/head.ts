/** What stands above a text: rubric, headline, deck, and the lines that say when and by whom. */
import { dateMentions, isoDay, weekdayOf, weekdays } from '#paste/date-mentions.ts';
import { isCourtesy } from '#paste/debris.ts';
import { labelledParts, printCaption } from '#paste/labelled-lines.ts';
import { withoutMarks, type Line } from '#paste/lines.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import type { Remark, Report } from '#paste/report.ts';
import { countOf, endsSentence, isAllCaps, normalized } from '#paste/words.ts';

export interface Head {
  title: string | undefined;
  deck: string | undefined;
  category: string | undefined;
  kind: 'press-release' | 'opinion' | 'advertorial' | undefined;
  /** ISO 8601 in the publication's own zone. */
  published: string | undefined;
  /** "480/112/2026" of a press release. */
  pressNumber: string | undefined;
  /** Of a photo, found above the text. */
  caption: string | undefined;
}

/** Names of rubrics elsewhere: such a line is one even where the newsroom has no such rubric. */
const rubricNames =
  /^(?:daerah|news|berita|nasional|politik|hukum|kriminal|hukrim|hukum (?:dan|&) kriminal|peristiwa|ekonomi|bisnis|olahraga|pendidikan|kesehatan|pemerintahan|headline|headlines|jawa timur|jatim|regional|opini|kolom|advertorial|adv|pariwara|mojokerto(?: raya)?|metropolis|lifestyle|hiburan|sosial|budaya|wisata|teknologi|utama|berita utama|kabar daerah|info publik|birokrasi|parlemen|warga|layanan|lingkungan|uncategorized|umum)$/i;

const pressMarks = /^(?:siaran pers|press ?release|rilis(?: pers)?|pers rilis|news release)(?:\b.{0,60})?$/i;
const releaseNotes = /^(?:untuk (?:segera )?(?:disiarkan|diterbitkan|dipublikasikan)(?: segera)?|for immediate release|embargo\b.{0,60})$/i;

export function readHead(lines: readonly Line[], facts: NewsroomFacts, report: Report): Head {
  const head: Head = {
    ...{ title: undefined, deck: undefined, category: undefined, kind: undefined },
    ...{ published: undefined, pressNumber: undefined, caption: undefined },
  };
  const plain = lines.filter((line) => !readAside(line, head, facts, report));
  while (plain[0] && isRubric(plain[0].text, plain[1]?.text, facts)) readRubric(plain.shift() as Line, head, facts, report);
  const headline = plain.shift();
  if (headline) readHeadline(headline, head, report);
  for (const line of plain) {
    const text = withoutMarks(line.text);
    const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words: line.text, message });
    if (head.title !== undefined && normalized(text) === normalized(head.title)) report.discarded.push(remark('judul yang berulang', ''));
    else if (head.caption === undefined && isCaption(text)) {
      head.caption = printCaption(text) ?? text;
      report.doubtful.push(remark('foto', 'dianggap keterangan foto. Gambarnya belum ada; isi `image` sendiri.'));
    } else if (head.deck === undefined && countOf(text) >= 4 && countOf(text) <= 32) {
      head.deck = text;
      report.recognized.push(remark('anak judul', ''));
    } else report.doubtful.push(remark('baris di atas naskah', 'tidak dikenali dan tidak dimasukkan. Salin ke tempatnya bila perlu.'));
  }
  return head;
}

/** Captions are sentences that say when the shutter clicked; in print they open with a word of their own. */
const isCaption = (text: string) =>
  printCaption(text) !== undefined || (endsSentence(text) && /\b(?:saat|ketika|tampak|terlihat|suasana|kiri|kanan)\b/i.test(text));

/** Lines that are neither rubric nor headline. */
function readAside(line: Line, head: Head, facts: NewsroomFacts, report: Report): boolean {
  const text = withoutMarks(line.text);
  const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words: line.text, message });
  if (isCourtesy(text)) return push(report.discarded, remark('salam', ''));
  if (releaseNotes.test(text))
    return push(report.doubtful, remark('catatan penerbitan', 'Periksa apakah naskah ini boleh terbit sekarang.'));
  if (pressMarks.test(text) && countOf(text) <= 8) {
    head.kind = 'press-release';
    head.pressNumber ??= /\b(?:nomor|no\.?)\s*:?\s*(\S*\d\S*)$/i.exec(text)?.[1];
    return push(report.recognized, remark('jenis naskah', 'siaran pers'));
  }
  const number = labelledParts(text).find(({ label }) => label === 'press-number')?.value;
  if (number !== undefined && /\d/.test(number)) {
    head.pressNumber ??= number;
    return push(report.recognized, remark('nomor siaran pers', ''));
  }
  if (/^(?:beranda|home)\s*[/>»›|-]/i.test(text)) {
    const crumb = text.split(/\s*[/>»›|]\s*/).find((part) => categoryOf(part, facts) !== undefined);
    head.category ??= crumb === undefined ? undefined : categoryOf(crumb, facts);
    return push(report.discarded, remark('jejak halaman', head.category === undefined ? '' : `rubrik diambil dari sini: ${head.category}`));
  }
  return readMoment(text, remark, head, facts, report);
}

const push = (list: Remark[], remark: Remark): true => {
  list.push(remark);
  return true;
};

const clock = /(?:pukul|jam|pkl\.?)?\s*\b([01]?\d|2[0-3])[.:]([0-5]\d)(?:[.:][0-5]\d)?\b\s*(?:WIB|WITA|WIT)?/i;
const momentLabels =
  /\b(?:diterbitkan|dipublikasikan|diposting|diunggah|tayang|terbit|published|posted|publish|diperbarui|updated?|last updated|tanggal|hari|pada|on|oleh|by|admin|redaksi|tim redaksi)\b\s*:?/gi;

/** `Kamis, 26 April 2018 | 14:30 WIB`, perhaps with a name in front. */
function readMoment(
  text: string,
  remark: (subject: string, message: string) => Remark,
  head: Head,
  { now }: NewsroomFacts,
  report: Report,
): boolean {
  const mention = dateMentions(text).find(({ year }) => year !== undefined);
  if (!mention) return false;
  const afterDate = text.slice(0, mention.index) + text.slice(mention.index + mention.text.length);
  const time = clock.exec(afterDate);
  const rest = (time ? afterDate.replace(time[0], '') : afterDate)
    .replace(momentLabels, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (time ? countOf(rest) > 4 : rest !== '') return false;
  const day = isoDay(mention);
  if (day === undefined || (mention.weekday !== undefined && weekdayOf(day) !== mention.weekday))
    return push(
      report.doubtful,
      remark(
        'waktu terbit',
        day === undefined ? 'Tanggal ini tidak ada.' : `${day} jatuh pada hari ${weekdays[weekdayOf(day)] ?? ''}. Periksa harinya.`,
      ),
    );
  if (head.published !== undefined) return push(report.discarded, remark('waktu lain', 'waktu terbit sudah ditemukan di atas'));
  head.published = `${day}T${time ? `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}` : '00:00'}:00${now.slice(19)}`;
  if (rest !== '') report.doubtful.push(remark('nama di baris waktu', `"${rest}" mungkin penulisnya. Isi \`authors\`.`));
  return push(
    time ? report.recognized : report.doubtful,
    remark('waktu terbit', time ? head.published : `${head.published}. Jamnya tidak disebut; periksa.`),
  );
}

const categoryOf = (text: string, { categories }: NewsroomFacts): string | undefined =>
  categories.find(({ id, name }) => [normalized(id), normalized(name)].includes(normalized(text)))?.id;

function isRubric(text: string, next: string | undefined, facts: NewsroomFacts): boolean {
  const plain = withoutMarks(text);
  if (countOf(plain) > 3 || /[.!?:]$/.test(plain) || next === undefined) return false;
  return (
    categoryOf(plain, facts) !== undefined ||
    rubricNames.test(plain) ||
    (countOf(next) >= 4 && countOf(plain) <= (isAllCaps(plain) ? 3 : 2))
  );
}

function readRubric(line: Line, head: Head, facts: NewsroomFacts, report: Report): void {
  const text = withoutMarks(line.text);
  const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words: line.text, message });
  const category = categoryOf(text, facts);
  if (/^(?:opini|kolom)$/i.test(text)) head.kind = 'opinion';
  if (/^(?:advertorial|adv|pariwara)$/i.test(text)) head.kind = 'advertorial';
  if (category !== undefined) {
    head.category ??= category;
    report.recognized.push(remark('rubrik', category));
  } else if (head.kind === 'opinion' || head.kind === 'advertorial')
    report.recognized.push(remark('jenis naskah', head.kind === 'opinion' ? 'opini' : 'advertorial'));
  else report.doubtful.push(remark('rubrik', 'tidak ada di daftar rubrik. Isi `category` sendiri.'));
}

function readHeadline(line: Line, head: Head, report: Report): void {
  const text = withoutMarks(line.text);
  const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words: line.text, message });
  head.title = endsSentence(text) ? text.replace(/\.(["”’')]*)$/, '$1') : text;
  report.recognized.push(remark('judul', ''));
  if (endsSentence(text))
    report.doubtful.push(remark('judul', 'berakhir dengan titik; titiknya dibuang. Periksa apakah ini memang judul.'));
  if (/\?["”]?$/.test(text)) report.doubtful.push(remark('judul', 'berupa pertanyaan. Periksa apakah ini judul atau kalimat pembuka.'));
  if (isAllCaps(text)) report.doubtful.push(remark('judul', 'ditulis dengan huruf kapital semua. Tulis ulang dengan huruf biasa.'));
  if (countOf(text) < 3 || countOf(text) > 22)
    report.doubtful.push(remark('judul', 'terlalu pendek atau terlalu panjang untuk judul. Periksa.'));
}
