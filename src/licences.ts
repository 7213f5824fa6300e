/** Licences of what others have written: which there are, and the texts that have to travel with their code. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code or style sheets readers get; fonts are those of the device, and letters on cards are drawn. */
export const packagesForReaders = ['@github/combobox-nav', '@orama/stemmers', 'pagefind', 'tailwindcss'] as const;

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}
type Locked = readonly [path: string, facts: LockedPackage];

export interface Licence {
  name: string;
  version: string;
  /** SPDX expression, as the package names it; empty where it names none. */
  licence: string;
}

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/**
 * Everything that is installed to build, serve or edit the site, on any system, by the lock file; sorted by name.
 * @param lockFile text of package-lock.json
 */
export function runtimeLicences(lockFile: string): Licence[] {
  const { packages } = JSON.parse(lockFile) as { packages: Record<string, LockedPackage> };
  const locked: Locked[] = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const found = new Map<string, Licence>();
  for (const [path, { version = '', license }] of locked) {
    const name = nameOf(path);
    found.set(`${name} ${version}`, { name, version, licence: license ?? licenceOfOwner(name, locked) });
  }
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** Native parts for other systems are locked without their facts; they are parts of the package that asks for them. */
const licenceOfOwner = (part: string, locked: readonly Locked[]): string =>
  locked.find(([, { optionalDependencies = {} }]) => part in optionalDependencies)?.[1].license ?? '';

/** Some packages only name a licence that wants to be passed on whole; here another one has it whole. */
const wholeTexts: Readonly<Record<string, string>> = { 'Apache-2.0': 'sharp' };

/** @param packages names of installed ones. @throws Error for one without a licence text */
export function notices(projectDir: string, packages: readonly string[]): string {
  const found = [...packages].sort().map((name) => {
    const folder = join(projectDir, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
    return { license, text: `${name} ${version} (${license})\n\n${licenceText(folder)}` };
  });
  const whole = Object.entries(wholeTexts).filter(([licence]) => found.some(({ license }) => license === licence));
  const appended = whole.map(([licence, owner]) => `${licence}\n\n${licenceText(join(projectDir, 'node_modules', owner))}`);
  return `${[...found.map(({ text }) => text), ...appended].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

/** All of them, where a package keeps several in a folder. */
function licenceText(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (name === undefined) throw new Error(`${folder} holds no licence.`);
  const path = join(folder, name);
  const files = statSync(path).isDirectory() ? readdirSync(path).map((each) => join(path, each)) : [path];
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8').trim())
    .join('\n\n');
}
