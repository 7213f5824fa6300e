/** What this project does with a newsroom of some size, in the order in which a newsroom would ask for it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../build/project-copy.ts';
import { changedFiles, measure, snapshot, type Measured } from './measure.ts';
import { article, buildTime } from './newsroom.ts';
import { putAside } from './put-aside.ts';

export interface OurResults {
  cold: Measured;
  nothing: Measured;
  publish: Measured & { changed: { all: number; search: number } };
  correct: Measured;
  template: Measured;
}

export async function measureOurs(count: number, content: string, work: string, say: (line: string) => void): Promise<OurResults> {
  const project = join(work, 'proyek');
  // Its templates are changed below.
  await putAside(project);
  copyProject(project);
  const out = join(work, 'situs');
  const cache = join(work, 'singgahan');
  for (const folder of [out, `${out}.d`, cache]) await putAside(folder);
  const env = {
    ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
    ...{ CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, BUILD_TIME: buildTime, SITE_URL: 'https://uji.example' },
  };
  const build = async (name: string) => {
    const measured = await measure(process.execPath, await buildCommand(project), {
      cwd: project,
      env,
    });
    say(`${name}: ${measured.seconds.toFixed(1)} s, ${measured.megabytes} MB`);
    return measured;
  };
  const cold = await build('cold');
  const nothing = await build('nothing changed');
  const before = snapshot(out);
  await addArticle(content, count);
  const publish = { ...(await build('publish one')), changed: changedFiles(before, snapshot(out)) };
  say(`files changed: ${publish.changed.all}, of them search ${publish.changed.search}`);
  await correctArticle(content, count);
  const correct = await build('correct one of 2019');
  const footer = join(project, 'src/components/site/Footer.astro');
  await writeFile(footer, (await readFile(footer, 'utf8')).replace('</footer>', '<p class="meta">Edisi percobaan</p></footer>'));
  const template = await build('template changed');
  return { cold, nothing, publish, correct, template };
}

/** What `npm run build` starts, without npm around it. */
async function buildCommand(project: string): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}

const added = 'articles/2025/12/kabar-terbaru.md';
const correctedId = (count: number) => article(Math.floor(count * 0.33), count).id;

async function addArticle(content: string, count: number): Promise<void> {
  const { markdown } = article(count - 1, count);
  const newest = markdown
    .replace(/^published: .*/m, 'published: 2025-12-31T22:00:00+07:00')
    .replace(/^title: .*/m, 'title: Kabar Terbaru Malam Ini');
  await writeFile(join(content, added), newest.replace(/^corrections:\n(?: .*\n)+/m, ''));
}

async function correctArticle(content: string, count: number): Promise<void> {
  const path = join(content, `articles/${correctedId(count)}.md`);
  const correction = 'corrections:\n  - kind: correction\n    at: 2025-12-31T21:00:00+07:00\n    note: Jumlah yang benar 12.\n---\n\n';
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^corrections:\n(?: .*\n)+/m, '').replace(/\n---\n\n/, `\n${correction}`));
}

/** As it was generated, for the next run. */
export async function restore(content: string, count: number): Promise<void> {
  await rm(join(content, added), { force: true });
  const { id, markdown } = article(Math.floor(count * 0.33), count);
  await writeFile(join(content, `articles/${id}.md`), markdown);
}
