/**
 * Where a report was written, in front of its first sentence: `Mojokerto, Sekilasmedia.com-`, `MOJOKERTO (beritajatim.com) –`,
 * `Liputan6.com, Jakarta –`, `Praya, Lombok Tengah (ANTARA) -`, `Giri Menang, Sabtu 12 Oktober 2019 –`.
 */
import { dateMentions } from '#paste/date-mentions.ts';
import { domainName, isDomain, isOutlet, outletName } from '#paste/outlets.ts';
import type { Places } from '#paste/places.ts';
import { countOf, isAllCaps } from '#paste/words.ts';

export interface Dateline {
  /** Everything in front of the first sentence, as pasted. */
  words: string;
  /** As it is to be written; undefined where only an outlet is named. */
  place: string | undefined;
  outlet: string | undefined;
  /** The date that stands in it, as written. */
  date: string | undefined;
  /** The sentence that follows; empty where the dateline has a line of its own. */
  rest: string;
  /** Why the editor should look at it. */
  doubt: string | undefined;
}

/** Longer heads are sentences. */
const longest = 110;
const dashes = /\s*[-–—](?:\s*[-–—])?\s*|\s+\|\s+|\s*:\s+/g;
const dashBetweenWords = /^[-–—]$/;

export function findDateline(text: string, places: Places, ownOutlet: string): Dateline | undefined {
  const plain = text.replace(/^[*_]+/, '');
  // The longest head counts: `SURABAYA - JATIMPOS.CO - Gubernur …` has two dashes.
  for (const match of [...plain.slice(0, longest).matchAll(dashes)].reverse()) {
    const head = plain.slice(0, match.index).replace(/(?<![*_])[*_]+$/, '');
    const rest = plain.slice(match.index + match[0].length).replace(/^[*_]+\s*/, '');
    const isSpaced = /^\s+[-–—]+\s+$/.test(match[0]) && countOf(rest) >= 8 && !/\s[-–—]\s/.test(rest.slice(0, 80));
    const found = readHead(head, places, ownOutlet, isSpaced);
    if (!found || (hasDash.test(withoutDates(head).rest) && (found.outlet ?? found.date) === undefined)) continue;
    // A colon needs a domain in front of it, or both a place and an outlet.
    if (match[0].includes(':') && !isDomain(head) && (found.outlet === undefined || found.place === undefined)) continue;
    // A stroke also stands between the parts of a menu.
    if (match[0].includes('|') && countOf(rest) < 8) continue;
    // `Kentongan - Rabu, 25/11/2026 07:45 WIB` says when.
    if (countOf(rest) <= 9 && dateMentions(rest).length > 0 && !/[.!?]$/.test(rest)) continue;
    const doubt = doubtOf(found, head, match[0], rest, places);
    if (doubt === 'sentence') continue;
    return { words: plain.slice(0, plain.length - rest.length).trim(), ...found, rest, doubt: doubt ?? found.doubt };
  }
  return ownLine(plain, places, ownOutlet) ?? withoutDash(plain, places, ownOutlet) ?? dotted(plain, places, ownOutlet);
}

const hasDash = /\s[-–—]+\s|[–—]/;

type Head = Pick<Dateline, 'place' | 'outlet' | 'date' | 'doubt'>;

/**
 * Every part of a head must be a place, an outlet or a date, and there must be a place or an outlet.
 * @param isSpaced whether a dash with spaces and a sentence without another one follow, so that a name is no apposition
 */
function readHead(head: string, places: Places, ownOutlet: string, isSpaced = false): Head | undefined {
  const { rest, date } = withoutDates(head);
  const found: Head & { places: string[] } = { places: [], place: undefined, outlet: undefined, date, doubt: undefined };
  const unknown: string[] = [];
  for (const part of partsOf(rest)) {
    const place = places.nameOf(part);
    const both = place === undefined ? placeAndDomain(part, places) : undefined;
    if (place !== undefined) found.places.push(place);
    else if (both) {
      found.places.push(both.place);
      found.outlet ??= both.outlet;
    } else if (isOutlet(part) || part.toLowerCase() === ownOutlet.toLowerCase()) found.outlet ??= outletName(part);
    else unknown.push(part);
  }
  const [other] = unknown;
  if (other !== undefined) {
    // A name that we do not know may be the outlet, where it is set apart or written as newspapers write their own.
    const mayBeOutlet =
      unknown.length === 1 && found.places.length > 0 && found.outlet === undefined && looksLikeOutlet(other, head, isSpaced);
    if (!mayBeOutlet)
      return found.outlet !== undefined && unknown.length <= 2 && partsOf(rest)[0] === other && unknown.every(isName)
        ? unknownPlace(found, other, [...unknown.slice(1), ...found.places])
        : undefined;
    found.outlet = outletName(other);
    found.doubt = `"${other}" dianggap nama media.`;
  }
  if (found.places.length === 0 && found.outlet === undefined) return undefined;
  return {
    place: found.places.length > 0 ? found.places.join(', ') : undefined,
    outlet: found.outlet,
    date: found.date,
    doubt: found.doubt,
  };
}

/** A village in front of what lies around it: `Kuta, Bali`. */
const unknownPlace = ({ outlet, date }: Head, name: string, around: readonly string[]): Head => ({
  outlet,
  date,
  place: [isAllCaps(name) ? titleCase(name) : name, ...around].join(', '),
  doubt: `"${name}" tidak ada di daftar tempat.`,
});

const partsOf = (head: string): string[] =>
  head
    .split(/\s+[-–—]+\s+|[,|()[\]/–—]/)
    .map((part) => part.replace(/^[-–:.\s]+|(?<![-–:\s])[-–:\s]+$/g, ''))
    .filter((part) => part !== '' && !/^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)$/i.test(part));

/** Dates taken out, because their strokes and commas are not those between the parts. */
function withoutDates(head: string): { rest: string; date: string | undefined } {
  const mentions = dateMentions(head);
  // Here a stroke surely stands between day and month.
  const rest = mentions.reduce((left, { text }) => left.replace(text, ','), head).replace(/\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/, ',');
  return { rest, date: mentions[0]?.text };
}

/** `MOJOKERTO PustakaJC.co`, `Kota Mojokerto Sekilasmedia. Com` */
function placeAndDomain(part: string, places: Places): { place: string; outlet: string } | undefined {
  const words = part.split(' ');
  for (let count = 1; count < words.length; count++) {
    const [first, second] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const place = places.nameOf(first);
    if (place !== undefined && isDomain(second)) return { place, outlet: outletName(second) };
    const last = places.nameOf(second);
    if (last !== undefined && isDomain(first)) return { place: last, outlet: outletName(first) };
  }
  return undefined;
}

const looksLikeOutlet = (name: string, head: string, isSpaced: boolean): boolean =>
  name.split(' ').length <= 4 &&
  ((isSpaced && isName(name) && head.endsWith(`, ${name}`)) ||
    /[([]/.test(head[head.indexOf(name) - 1] ?? '') ||
    isAllCaps(name) ||
    /^\S*\p{Ll}\p{Lu}\S*$/u.test(name)) &&
  !/\b(?:DI|KE|DARI|DAN|YANG)\b/.test(name);
const isName = (name: string) => name.split(' ').length <= 4 && name.split(' ').every((word) => /^\p{Lu}/u.test(word));
const titleCase = (name: string) =>
  name.toLowerCase().replace(/(^|\s)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** 'sentence' where the head is surely the beginning of one. */
function doubtOf(head: Head, words: string, dash: string, rest: string, places: Places): string | undefined {
  const closed = dashBetweenWords.test(dash);
  if (rest === '') return head.outlet === undefined ? 'sentence' : undefined;
  if (head.outlet !== undefined || head.date !== undefined) return undefined;
  if (!/^["“”'‘(*_]*[\p{Lu}\d]/u.test(rest)) return 'sentence';
  const next = firstPlace(rest, places);
  // "MOJOKERTO - Kelurahan Meri …" is a place and its report, "Surabaya – Malang …" a way.
  const isHeading = isAllCaps(words) || kindOfPlace.test(rest);
  const isRoute = !isHeading && next !== undefined && head.place !== undefined && !next.includes(head.place) && !head.place.includes(next);
  if (isRoute || (closed && next !== undefined)) return 'sentence';
  return closed ? 'Tanda hubungnya rapat; periksa apakah ini memang tempat berita.' : undefined;
}

const kindOfPlace = /^(?:kelurahan|desa|kecamatan|kabupaten|pemerintah)\s/i;

function firstPlace(text: string, places: Places): string | undefined {
  const words = text.split(/[\s,.]+/).slice(0, 3);
  for (let count = words.length; count > 0; count--) {
    const place = places.nameOf(words.slice(0, count).join(' '));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** `Medan, HM`: a line of its own, which needs an outlet beside the place. */
function ownLine(text: string, places: Places, ownOutlet: string): Dateline | undefined {
  if (/^\(.*\)$/.test(text) || text.split(' ').length > 7 || /[.!?]$/.test(text) || !/[,(]/.test(text)) return undefined;
  const head = readHead(text, places, ownOutlet);
  return head?.outlet === undefined || head.place === undefined ? undefined : { words: text, ...head, rest: '' };
}

/** `SOOKO. Tim basket …`, `Sooko, 19 November 2026. Tim …`: no sentence is a place and nothing else. */
function dotted(text: string, places: Places, ownOutlet: string): Dateline | undefined {
  const [words = '', head = ''] = /^([^.]{3,60})\.\s+(?=["“]?\p{Lu})/u.exec(text) ?? [];
  const found = head === '' ? undefined : readHead(head, places, ownOutlet);
  const rest = text.slice(words.length);
  if (found?.place === undefined || countOf(rest) < 6) return undefined;
  return { words: words.trim(), ...found, rest, doubt: found.doubt ?? 'Ada titik sesudah nama tempat.' };
}

/** `Mojokerto (Outlet.com) Ratusan warga …`, `MOJOKERTO, Outlet.com: Ratusan …`: an outlet with a domain says enough. */
function withoutDash(text: string, places: Places, ownOutlet: string): Dateline | undefined {
  const domain = domainName.exec(text.slice(0, longest));
  if (!domain) return undefined;
  const end = domain.index + domain[0].length;
  const after = /^\s*(?:[.):|,]\s*)?/.exec(text.slice(end))?.[0] ?? '';
  const rest = text.slice(end + after.length);
  const head = readHead(text.slice(0, end) + (after.includes(')') ? ')' : ''), places, ownOutlet);
  const isSentence = head?.place === undefined || after.trim() === '' || !/^["“]?\p{Lu}/u.test(rest);
  return isSentence
    ? undefined
    : { words: text.slice(0, end + after.length).trim(), ...head, rest, doubt: head.doubt ?? 'Tidak ada tanda hubung sesudah nama media.' };
}
