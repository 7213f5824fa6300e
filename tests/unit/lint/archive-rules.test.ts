import { describe, expect, test } from 'vitest';
import { article, faultless, olderArticle } from '../newsroom/content-folder.ts';
import { lintFolder } from './lint-folder.ts';

const pending = faultless[olderArticle]
  .replace('2026-10-05T08:00', '2026-11-12T09:00')
  .replace('kind: report', 'kind: report\nverification: pending\nsources: [{name: Ketua paguyuban pedagang}]')
  .replace('sejak Senin.', 'sejak Senin. Dinas belum dapat dihubungi hingga berita ini terbit.');
const file = 'articles/2026/11/belum.md';
const said = async (text: string, time: string) =>
  (await lintFolder({ [file]: text }, new Date(time))).map(({ rule, line, severity }) => `${rule}:${line}:${severity}`);

describe('What depends on the clock', () => {
  test('An unverified story is followed up within a week', async () => {
    expect(await said(pending, '2026-11-19T09:00:00+07:00')).toEqual([]);
    expect(await said(pending, '2026-11-19T09:00:01+07:00')).toEqual(['verifikasi:6:warning']);
    const followed = pending.replace(
      'kind: report',
      'kind: report\ncorrections: [{kind: update, at: "2026-11-13T09:00:00+07:00", note: Dinas sudah memberi penjelasan., link: 2026/11/pasar-baru}]',
    );
    expect(await said(followed, '2026-11-14T09:00:00+07:00')).toEqual(['verifikasi:7:warning']);
  });

  test('An update that has not happened is an error until it has', async () => {
    const text = faultless[olderArticle]
      .replace('2026-10-05', '2026-11-12')
      .replace('kind:', 'updated: "2026-11-13T08:00:00+07:00"\nkind:');
    expect(await said(text, '2026-11-13T07:59:59+07:00')).toEqual(['waktu:5:error']);
    expect(await said(text, '2026-11-13T08:00:00+07:00')).toEqual([]);
  });

  test('A reply is carried by an article that readers can open, and by no advertisement', async () => {
    const answered = faultless[olderArticle].replace(
      'kind: report',
      'corrections: [{kind: right-of-reply, at: "2026-11-12T09:00:00+07:00", note: Dewan pengelola pasar menyampaikan tanggapan., link: 2026/11/pasar-baru}]\nkind: report',
    );
    const ofReply = async (carrier: string) =>
      (await lintFolder({ [olderArticle]: answered, [article]: carrier }))
        .filter((problem) => problem.file === olderArticle)
        .map(({ rule, line, severity }) => `${rule}:${line}:${severity}`);
    expect(await ofReply(faultless[article])).toEqual([]);
    expect(await ofReply(faultless[article].replace('kind: report', 'kind: advertorial'))).toEqual(['ralat:5:error']);
    expect(await ofReply(faultless[article].replace('kind: report', 'kind: report\ndraft: true'))).toEqual(['ralat:5:warning']);
  });

  test('The front page is not led by what does not appear, nor by what was paid for', async () => {
    const front = 'lead: 2026/11/pasar-baru\nsecond: [jalan-lama]\n';
    const paid = faultless[article].replace('kind: report', 'kind: advertorial');
    const problems = await lintFolder({
      'front.yaml': front,
      [article]: paid,
      [olderArticle]: faultless[olderArticle].replace('kind:', 'expires: "2026-10-06T08:00:00+07:00"\nkind:'),
    });
    expect(problems.map(({ file: own, line, rule }) => `${own}:${line} ${rule}`)).toEqual(['front.yaml:1 tautan', 'front.yaml:2 tautan']);
  });
});
