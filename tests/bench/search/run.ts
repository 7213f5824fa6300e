/**
 * `npm run bench -- search [collection] [--seed 7] [--count 200] [--questions file.json]`: engines side by side on
 * questions made by rule from any collection of articles, by default those of the content folder.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { parse } from 'yaml';
import { projectDir } from '../../build/fixture-site.ts';
import { makeBm25 } from './bm25.ts';
import { readCollection } from './collection.ts';
import type { MakeEngine } from './engine.ts';
import { measureEngine, type Measures } from './measures.ts';
import { makeMiniSearch } from './minisearch.ts';
import { makeOurs } from './ours.ts';
import { questionsFrom, type Question } from './query-sets.ts';
import { makeStockPagefind } from './stock-pagefind.ts';

const engines: MakeEngine[] = [makeOurs, makeStockPagefind, makeMiniSearch, makeBm25(false), makeBm25(true)];

export async function benchSearch(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: { type: 'string', default: '7' }, count: { type: 'string', default: '200' }, questions: { type: 'string' } },
  });
  const texts = await readCollection(positionals[0] ?? join(projectDir, 'content'));
  const synonyms = parse(await readFile(join(projectDir, 'content/synonyms.yaml'), 'utf8')) as string[][];
  const made = questionsFrom(texts, synonyms, Number(values.seed), Number(values.count));
  const given = values.questions === undefined ? [] : await readQuestions(values.questions);
  const sets = Map.groupBy([...made, ...given], ({ set }) => set);
  process.stderr.write(`${texts.length} articles; ${[...sets].map(([set, all]) => `${set} ${all.length}`).join(', ')}\n`);
  const results: { engine: string; start: number; sets: Record<string, Measures> }[] = [];
  for (const make of engines) {
    const engine = await make(texts, synonyms);
    const start = engine.bytes?.() ?? 0;
    const measured: Record<string, Measures> = {};
    for (const [set, questions] of sets) measured[set] = await measureEngine(engine, questions);
    results.push({ engine: engine.name, start, sets: measured });
    process.stderr.write(
      `${engine.name}: ${JSON.stringify(Object.fromEntries(Object.entries(measured).map(([set, { mrr }]) => [set, mrr])))}\n`,
    );
  }
  await close();
  const folder = join(projectDir, '.cache/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'search.json'), JSON.stringify(results, null, 2));
  process.stdout.write(tableOf(results, [...sets.keys()]));
}

/** Lines of `{set, q, rel}`. */
async function readQuestions(path: string): Promise<Question[]> {
  const rows = JSON.parse(await readFile(path, 'utf8')) as { set: string; q: string; rel: string[] }[];
  return rows.map(({ set, q, rel }) => ({ set, words: q, relevant: rel }));
}

const rounded = (value: number) => value.toFixed(3).replace(/^0/, '');

function cell(set: string, { mrr, success10, ndcg, nothing }: Measures): string {
  if (set === 'nonsense') return rounded(nothing);
  return set === 'topics' ? rounded(ndcg) : `${rounded(mrr)} / ${rounded(success10)}`;
}

/** MRR@10 / success@10; of topics nDCG@10; of nonsense the share that finds nothing. */
function tableOf(results: readonly { engine: string; start: number; sets: Record<string, Measures> }[], sets: readonly string[]): string {
  const rows = results.map(({ engine, start, sets: measured }) => {
    const all = Object.values(measured);
    const questions = all.reduce((sum, each) => sum + each.questions, 0);
    const repeatable = all.reduce((sum, each) => sum + each.repeatable * each.questions, 0) / questions;
    const bytes = all[0]?.bytes ? `${Math.round(start / 1000)} + ${Math.round(all[0].bytes.median / 1000)} kB` : '–';
    return [engine, ...sets.map((set) => (measured[set] ? cell(set, measured[set]) : '')), rounded(repeatable), bytes];
  });
  const lines = [['engine', ...sets, 'repeatable', 'start + each'], ['---', ...sets.map(() => '---'), '---', '---'], ...rows];
  return `${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}
