/** Colours, mark and typefaces of the house, from the files where they are kept. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

export interface HouseStyle {
  /** Of the light scheme, by name: `--ink` is `ink`. */
  colour: (name: string) => string;
  /** Outline of the mark in a square of 24. */
  mark: string;
  serif: Face;
  sans: Face;
}

/** Fonts of one look, each for some of the characters; the first that has a character sets it. */
export type Face = readonly Font[];

/** Typefaces come with the lock file, or a card would depend on the machine that makes it. */
const faces = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;
const subsets = ['latin', 'latin-ext'];

let known: { projectDir: string; style: HouseStyle } | undefined;

export function houseStyle(projectDir: string): HouseStyle {
  if (known?.projectDir !== projectDir) known = { projectDir, style: read(projectDir) };
  return known.style;
}

function read(projectDir: string): HouseStyle {
  const tokens = readFileSync(join(projectDir, 'src/styles/tokens.css'), 'utf8');
  const icon = readFileSync(join(projectDir, 'public/ikon.svg'), 'utf8');
  const { resolve } = createRequire(join(projectDir, 'package.json'));
  const face = (name: string): Face =>
    subsets.map((subset) => create(readFileSync(resolve(`@fontsource/${name}/files/${name}-${subset}-600-normal.woff`))) as Font);
  return {
    // The dark scheme stands further down.
    colour: (name) => must(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1], `--${name}`),
    mark: must(/ d="([^"]+)"/.exec(icon)?.[1], 'ikon.svg'),
    serif: face(faces.serif),
    sans: face(faces.sans),
  };
}

function must(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`The house style has no ${name}`);
  return value;
}
