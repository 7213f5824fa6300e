/** Whole sites go through one validator of everything that others read: search engines, aggregators, messengers. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuiltSite } from './built-site.ts';
import { build, fixtureOrigin, projectDir } from './fixture-site.ts';
import { siteComplaints } from './rules/whole-site.ts';
import { site } from './site.ts';
import { smallNewsroom, temporaryFolder } from './small-newsroom.ts';

describe('Nothing is to be complained of', () => {
  test('on the site of the fixture', async () => {
    expect(await siteComplaints(site)).toEqual([]);
  });

  test('on the site of the newsroom itself', async () => {
    const time = '2026-11-30T12:00:00+07:00';
    const folder = join(projectDir, '.cache/test-site/own');
    const { code, output } = await build({ content: join(projectDir, 'content'), out: folder, cache: `${folder}-cache`, time });
    expect(code, output).toBe(0);
    expect(await siteComplaints(new BuiltSite(folder, fixtureOrigin, time))).toEqual([]);
  });

  test('on a site whose news is too old for a news sitemap', async () => {
    const folder = temporaryFolder();
    const [time, out] = ['2025-09-01T12:00:00+07:00', join(folder, 'situs')];
    const content = smallNewsroom(folder, ['2016/11/kartu-antrean-loket', '2025/06/kopi-wening-buka-kedai']);
    const { code, output } = await build({ content, out, cache: join(folder, 'singgahan'), time });
    expect(code, output).toBe(0);
    expect(await siteComplaints(new BuiltSite(out, fixtureOrigin, time))).toEqual([]);
  });
});
