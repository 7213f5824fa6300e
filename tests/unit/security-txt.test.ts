import { expect, test } from 'vitest';
import { securityContactGap, securityTxt } from '#hosting/security-txt.ts';

const fields = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': ') as [name: string, value: string]);

test('security.txt has what RFC 9116 asks for, with addresses of this site.', () => {
  const found = fields(securityTxt('https://contoh.id'));
  const values = (name: string) => found.flatMap(([each, value]) => (each === name ? [value] : []));
  expect(values('Contact')).toContain('https://contoh.id/kontak/');
  expect(values('Canonical')).toEqual(['https://contoh.id/.well-known/security.txt']);
  expect(values('Expires')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)]);
  expect(values('Preferred-Languages')).toEqual(['id, en']);
});

test('What it promises has an end, and whoever launches the site hears of it in time.', () => {
  const until = '2027-11-01T00:00:00+07:00';
  const gap = (now: string) => securityContactGap(new Date(now), until);
  expect(gap('2027-03-01T00:00:00+07:00')).toBeUndefined();
  expect(gap('2027-10-15T00:00:00+07:00')).toContain('habis kurang dari sebulan lagi');
  expect(gap('2027-11-02T00:00:00+07:00')).toContain('sudah habis');
  expect(gap('2026-10-01T00:00:00+07:00')).toContain('lebih dari setahun');
});
