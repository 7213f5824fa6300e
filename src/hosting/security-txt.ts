/** How whoever finds a weakness reaches the newsroom (RFC 9116). */
import * as routes from '#routes.ts';
import { site } from '#site.ts';

const { publisher, securityContactUntil } = site;

export function securityTxt(siteUrl: string): string {
  const contact = routes.absolute(routes.page('kontak'), siteUrl);
  return [
    ...(publisher.email === null ? [] : [`Contact: mailto:${publisher.email}`]),
    `Contact: ${contact}`,
    `Expires: ${securityContactUntil}`,
    'Preferred-Languages: id, en',
    `Canonical: ${routes.absolute(routes.securityContact, siteUrl)}`,
    '',
  ].join('\n');
}

const day = 86_400_000;
const warnedBefore = 30 * day;
const longest = 366 * day;

const how = 'Tulis tanggal paling lama setahun dari sekarang pada securityContactUntil di src/site.ts.';

/** A sentence from a month before its end on. */
export function securityContactEnds(now: Date, until: string = securityContactUntil): string | undefined {
  const left = Date.parse(until) - now.getTime();
  if (left < 0) return `Masa berlaku kontak keamanan (security.txt) sudah habis. ${how}`;
  return left < warnedBefore ? `Masa berlaku kontak keamanan (security.txt) habis kurang dari sebulan lagi. ${how}` : undefined;
}

/** What has to be put right before the site goes public. */
export function securityContactGap(now: Date, until: string = securityContactUntil): string | undefined {
  const tooLong = Date.parse(until) - now.getTime() > longest;
  return tooLong ? `Masa berlaku kontak keamanan (security.txt) lebih dari setahun. ${how}` : securityContactEnds(now, until);
}
