import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const proofs = [...readFileSync('tests/law.md', 'utf8').matchAll(/`(tests\/[^`]+?) › ([^`]+)`/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));
/** Tests of rules are named after their fixtures. */
const isFixture = (file: string, name: string) => file.endsWith('lint/rules.test.ts') && readFixture(name);

function readFixture(name: string): boolean {
  try {
    return readFileSync(`tests/fixtures/lint/${name}.md`, 'utf8') !== '';
  } catch {
    return false;
  }
}

test('Every proof that tests/law.md names is there.', () => {
  expect(proofs.length).toBeGreaterThan(30);
  const missing = proofs.filter(({ file, name }) => !isFixture(file, name) && !readFileSync(file, 'utf8').includes(`'${name}'`));
  expect(missing).toEqual([]);
});
