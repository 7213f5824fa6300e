/** What the site is made with is what was looked at: exact versions, named scripts, known licences, pinned actions. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packagesForReaders, runtimeLicences } from '#licences.ts';
import { licenceList } from '#tools/licence-list.ts';
import { importsOf, readSources } from './source-tree.ts';

interface Locked {
  version?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = json('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = json('package-lock.json') as { packages: Record<string, Locked> };
const { '': root = {}, ...locked } = packages;

describe('Packages', () => {
  test('have exact versions, those of the lock file.', () => {
    const wanted = { ...project.dependencies, ...project.devDependencies };
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect({ ...root.dependencies, ...root.devDependencies }).toEqual(wanted);
    for (const [name, version] of Object.entries(wanted)) expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  test('are locked by what is in them; only parts for other systems are not.', () => {
    const open = Object.entries(locked).filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(open.filter(([, { optional }]) => optional !== true).map(([path]) => path)).toEqual([]);
    expect(open.filter(([path]) => /linux-x64/.test(path))).toEqual([]);
  });

  test('run a script at installation only where that was allowed or forbidden by name.', () => {
    const withScript = Object.entries(locked).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace(/.*node_modules\//, '')] : [],
    );
    expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  });
});

/** With each, that it may be used as it is used here. What readers get is permissive; the rest works at build time only. */
const acceptable = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'OFL-1.1'],
  // The picture library behind sharp and the style sheet compiler: programs of their own, unchanged and not passed on.
  ...['LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'MPL-2.0'],
]);

describe('Licences', () => {
  const lockFile = readFileSync('package-lock.json', 'utf8');

  test('of everything but tools for tests are known and acceptable.', () => {
    const all = runtimeLicences(lockFile);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ licence }) => !acceptable.has(licence))).toEqual([]);
  });

  test('are listed in THIRD-PARTY-LICENCES.md; if not, run `npm run licences`.', () =>
    expect(readFileSync('THIRD-PARTY-LICENCES.md', 'utf8')).toBe(licenceList(lockFile)));

  test('travel with all code that readers get.', () => {
    const inBrowsers = [...readSources()].filter(([file]) => /^(?:client|search|worker)\//.test(file));
    const used = inBrowsers
      .flatMap(([file, code]) => importsOf(file, code))
      .map(({ target }) => /^(?:@[\w-]+\/)?[\w-]+$|^(@[\w-]+\/[\w-]+|[\w-]+)\//.exec(target));
    const names = used.flatMap((match) => match?.[1] ?? match?.[0] ?? []).filter((name) => `node_modules/${name}` in locked);
    expect(names).toContain('@orama/stemmers');
    // Pagefind's engine is copied, Tailwind's style sheet is part of every page's.
    expect([...packagesForReaders].sort()).toEqual([...new Set([...names, 'pagefind', 'tailwindcss'])].sort());
    const readerLicences = runtimeLicences(lockFile).filter(({ name }) => packagesForReaders.some((own) => own === name));
    for (const { name, licence } of readerLicences) expect([name, ['MIT', 'Apache-2.0'].includes(licence)]).toEqual([name, true]);
  });
});

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}
const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));

describe('Workflows', () => {
  const jobs = workflows.flatMap(({ file, text }) =>
    Object.entries((parse(text) as Workflow).jobs).map(([name, job]) => ({ place: `${file}: ${name}`, job })),
  );
  const steps = jobs.flatMap(({ place, job }) => job.steps.map((step) => ({ place, step })));

  test('take every action by its commit, with the version beside it, and the same one everywhere.', () => {
    const lines = workflows.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line) => (/\buses:/.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !/uses: (?:\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line))).toEqual([]);
    const commits = Map.groupBy(lines, (line) => /uses: ([^@]+)@/.exec(line)?.[1]);
    for (const [action, uses] of commits) expect([action, new Set(uses.map((line) => line.replace(/.*@/, ''))).size]).toEqual([action, 1]);
  });

  test('may do nothing but what each job says that it needs.', () => {
    for (const { file, text } of workflows) expect([file, (parse(text) as Workflow).permissions]).toEqual([file, {}]);
    for (const { place, job } of jobs) {
      const writes = Object.entries(job.permissions ?? { all: 'write' }).filter(([, level]) => level === 'write');
      const mayWrite = place.startsWith('publish.yml: site')
        ? ['pages', 'id-token']
        : place.startsWith('preview.yml: comment')
          ? ['pull-requests']
          : [];
      expect([place, writes.map(([name]) => name).filter((name) => !mayWrite.includes(name))]).toEqual([place, []]);
      expect([place, job['timeout-minutes'] !== undefined]).toEqual([place, true]);
    }
  });

  test('leave no key behind in what they check out, and run nothing that somebody else could have written into a title.', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(3);
    expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false).map(({ place }) => place)).toEqual([]);
    expect(steps.filter(({ step }) => /\$\{\{/.test(step.run ?? '')).map(({ place }) => place)).toEqual([]);
    expect(
      workflows
        .filter(({ text }) => /pull_request_target|workflow_run/.test(Object.keys((parse(text) as Workflow).on).join()))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});
