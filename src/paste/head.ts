/** What stands above a text: rubric, headline, deck, and the lines that say when and by whom. */
import { readByline } from '#paste/byline.ts';
import { dateMentions } from '#paste/date-mentions.ts';
import { isCourtesy } from '#paste/debris.ts';
import { isSureDeck, mayBeDeck, sayOfOtherHeadlines } from '#paste/deck.ts';
import type { Head } from '#paste/found-head.ts';
import { piecesOf, readHeadline, takeHeadline } from '#paste/headline.ts';
import { labelledParts, printCaption } from '#paste/labelled-lines.ts';
import { isLetterhead, isReference } from '#paste/letter.ts';
import { withoutMarks, type Line } from '#paste/lines.ts';
import { readMoment } from '#paste/moment.ts';
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';
import { isOutlet } from '#paste/outlets.ts';
import { push, type Remark, type Report } from '#paste/report.ts';
import { countOf, endsSentence, isAllCaps, normalized } from '#paste/words.ts';

/** Names of rubrics elsewhere: such a line is one even where the newsroom has no such rubric. */
const rubricNames =
  /^(?:daerah|news|berita|nasional|politik|hukum|kriminal|hukrim|hukum (?:dan|&) kriminal|peristiwa|ekonomi|bisnis|olahraga|pendidikan|kesehatan|pemerintahan|headline|headlines|jawa timur|jatim|regional|opini|kolom|advertorial|adv|pariwara|mojokerto(?: raya)?|metropolis|lifestyle|hiburan|sosial|budaya|wisata|teknologi|utama|berita utama|kabar daerah|info publik|birokrasi|parlemen|warga|layanan|lingkungan|uncategorized|umum)$/i;

const pressMarks = /^(?:siaran pers|press ?release|rilis(?: pers)?|pers rilis|news release)(?:\b.{0,60})?$/i;
/** `Mojokerto, 18 November 2026` on a line of its own. */
const placeAndDay = /^\p{Lu}[\p{L} ]{2,25}, \d{1,2} \p{L}{3,9} \d{4}$/u;
/** `No. 45/Humas/2026`, `SP 88/OJK/XI/2026` */
const bareNumber = /^(?:(?:no\.?|nomor)\s+)?((?:[A-Z]{1,4} )?[A-Z\d.-]*\d[\w.-]*\/\S*\/\d{4})$/i;
const paidNotes =
  /^(?:konten|artikel|berita|tulisan) ini (?:merupakan |adalah )?(?:hasil )?(?:kerja ?sama|iklan|advertorial|bersponsor|dipersembahkan|disponsori|konten berbayar)\b.{0,90}$/i;
const releaseNotes =
  /^(?:untuk (?:segera )?(?:disiarkan|diterbitkan|dipublikasikan)(?: segera)?|for immediate release|.{0,30}\bembargo\b.{0,60})$/i;

/** @param caption of a photo that was found already */
export function readHead(lines: readonly Line[], caption: string, facts: NewsroomFacts, report: Report): Head {
  const head: Head = {
    ...{ title: undefined, deck: undefined, category: undefined, kind: undefined },
    ...{ published: undefined, pressNumber: undefined, caption: undefined, credit: undefined, outlet: undefined },
  };
  const plain = lines.filter((line) => !readAside(line, head, facts, report));
  const isRelease = head.kind === 'press-release';
  const rest = plain.filter((line) => !readLetterhead(line, isRelease, report));
  const rubrics: Line[] = [];
  while (rest[0] && head.title === undefined && isRubric(rest, facts)) rubrics.push(rest.shift() as Line);
  // More of them are the menu of a page, of which only the last may be the rubric.
  const menu = rubrics.length > 2 ? rubrics.splice(0, rubrics.length - 1) : [];
  for (const { number, text } of menu) report.discarded.push({ line: number, subject: 'menu halaman', words: text, message: '' });
  for (const line of rubrics) readRubric(line, head, facts, report);
  const headline = head.title === undefined ? takeHeadline(rest, report) : undefined;
  if (headline) readHeadline(headline, head, report);
  for (const line of rest) {
    const text = withoutMarks(line.text);
    const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words: line.text, message });
    if (head.title !== undefined && normalized(text) === normalized(head.title)) report.discarded.push(remark('judul yang berulang', ''));
    else if (caption !== '' && normalized(text) === normalized(caption)) report.discarded.push(remark('keterangan foto yang berulang', ''));
    else if (head.caption !== undefined && head.credit === undefined && creditInBrackets.exec(text)?.index === 0) {
      head.credit = creditInBrackets.exec(text)?.[1];
      report.doubtful.push(remark('foto', 'dianggap kredit foto. Gambarnya belum ada; isi `image` sendiri.'));
    } else if (head.caption === undefined && isCaption(text)) {
      const credit = creditInBrackets.exec(text);
      head.credit ??= credit?.[1];
      const words = text.slice(0, credit?.index).trim();
      head.caption = words === '' ? undefined : (printCaption(words) ?? words);
      report.doubtful.push(remark('foto', 'dianggap keterangan foto. Gambarnya belum ada; isi `image` sendiri.'));
    } else if (head.deck === undefined && mayBeDeck(text)) {
      head.deck = text;
      const isAlone = rest.every(
        ({ text: other }) => other === line.text || normalized(withoutMarks(other)) === normalized(head.title ?? ''),
      );
      const isSure = isAlone && isSureDeck(text) && !report.doubtful.some(({ subject }) => subject === 'judul');
      if (isSure) report.recognized.push(remark('anak judul', ''));
      else report.doubtful.push(remark('anak judul', 'dianggap anak judul. Periksa apakah baris ini atau yang di atasnya judul.'));
    } else report.doubtful.push(remark('baris di atas naskah', 'tidak dikenali dan tidak dimasukkan. Salin ke tempatnya bila perlu.'));
  }
  const guessed = rubrics.filter(({ text }) => countOf(text) > 1 && !isKnownRubric(withoutMarks(text), facts));
  sayOfOtherHeadlines(headline, [...guessed, ...rest], report);
  return head;
}

function readLetterhead({ number, text }: Line, isRelease: boolean, report: Report): boolean {
  if (!(isRelease ? isLetterhead(withoutMarks(text)) : isReference(text))) return false;
  const message = 'bagian kop surat. Sebut penerbitnya di `sources`.';
  return push(report.doubtful, { line: number, subject: 'kop surat', words: text, message });
}

/** `(Rista/Kentongan)` */
const creditInBrackets = /\s*\(([^()/\d]{2,40}\/[^()\d]{2,40})\)\.?$/;

/** Captions are sentences that say when the shutter clicked; in print they open with a word of their own. */
const isCaption = (text: string) =>
  creditInBrackets.test(text) ||
  printCaption(text) !== undefined ||
  (countOf(text) >= 6 && dateMentions(text).length > 0) ||
  (endsSentence(text) && /\b(?:saat|ketika|tampak|terlihat|suasana|kiri|kanan)\b/i.test(text));

/** Lines that are neither rubric nor headline. */
function readAside(line: Line, head: Head, facts: NewsroomFacts, report: Report): boolean {
  const text = withoutMarks(line.text);
  const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words: line.text, message });
  if (isCourtesy(text)) return push(report.discarded, remark('salam', ''));
  if (releaseNotes.test(text)) {
    if (/^(?:siaran pers|press ?release|rilis)\b/i.test(text)) head.kind = 'press-release';
    return push(report.doubtful, remark('catatan penerbitan', 'Periksa apakah naskah ini boleh terbit sekarang.'));
  }
  if (placeAndDay.test(text))
    return push(report.doubtful, remark('tempat dan tanggal naskah', 'Isi `dateline` dan `published` bila perlu.'));
  if (paidNotes.test(text)) {
    head.kind = 'advertorial';
    return push(report.doubtful, remark('jenis naskah', 'dianggap advertorial, karena menyebut kerja sama. Periksa.'));
  }
  if (pressMarks.test(text.replace(/^\[|\]$/g, '')) && countOf(text) <= 8) {
    head.kind = 'press-release';
    head.pressNumber ??= /\b(?:nomor|no\.?)\s*:?\s*(\S*\d\S*)$/i.exec(text)?.[1];
    return push(report.recognized, remark('jenis naskah', 'siaran pers'));
  }
  const number = labelledParts(text).find(({ label }) => label === 'press-number')?.value ?? bareNumber.exec(text)?.[1];
  if (number !== undefined && /\d/.test(number)) {
    head.pressNumber ??= number;
    return push(report.recognized, remark('nomor surat', ''));
  }
  const [labelled] = labelledParts(text);
  if (labelled?.label === 'title' && head.title === undefined) {
    readHeadline({ ...line, text: labelled.value }, head, report, line.text);
    return true;
  }
  if (labelled?.label === 'deck' && head.deck === undefined) {
    head.deck = labelled.value;
    return push(report.recognized, remark('anak judul', ''));
  }
  if (labelled?.label === 'rubric') {
    readRubric({ ...line, text: labelled.value }, head, facts, report, line.text);
    return true;
  }
  if (/^(?:beranda|home)\s*[/>»›|-]/i.test(text)) {
    const crumb = text.split(/\s*[/>»›|]\s*/).find((part) => categoryOf(part, facts) !== undefined);
    head.category ??= crumb === undefined ? undefined : categoryOf(crumb, facts);
    return push(report.discarded, remark('jejak halaman', head.category === undefined ? '' : `rubrik diambil dari sini: ${head.category}`));
  }
  return readMoment(text, remark, head, facts, report) || readByline(text, remark, head, report);
}

const categoryOf = (text: string, { categories }: NewsroomFacts): string | undefined =>
  categories.find(({ id, name }) => [normalized(id), normalized(name)].includes(normalized(text)))?.id;

function isRubric([line, ...below]: readonly Line[], facts: NewsroomFacts): boolean {
  const plain = withoutMarks(line?.text ?? '');
  if (countOf(plain) > 3 || /[.!?:]$/.test(plain) || !line || below.length === 0) return false;
  const hasHeadline = below.slice(0, 6).some(({ text }) => countOf(text) >= 4) && !isBrokenHeadline(piecesOf([line, ...below]));
  return isKnownRubric(plain, facts) || (hasHeadline && countOf(plain) <= (isAllCaps(plain) ? 3 : 2));
}

const isKnownRubric = (text: string, facts: NewsroomFacts): boolean =>
  categoryOf(text, facts) !== undefined || rubricNames.test(text) || isOutlet(text);

/** One word a line is a menu. */
const isBrokenHeadline = (pieces: readonly Line[]) => pieces.length > 2 && pieces.some(({ text }) => countOf(text) > 1);

function readRubric(line: Line, head: Head, facts: NewsroomFacts, report: Report, words = line.text): void {
  const text = withoutMarks(line.text);
  const remark = (subject: string, message: string): Remark => ({ line: line.number, subject, words, message });
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
