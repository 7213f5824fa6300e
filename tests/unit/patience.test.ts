import { expect, test } from 'vitest';
import { OutOfPatience, withPatience } from '#patience.ts';

const deep = (): number => 1 + deep();

test('What goes too deep is given up, a short text too', () => expect(() => withPatience(1, deep)).toThrow(OutOfPatience));
test('What takes too long is stopped in the middle', { timeout: 20_000 }, () =>
  expect(() =>
    withPatience(10_000, () => {
      for (;;);
    }),
  ).toThrow(OutOfPatience),
);
test('Results and other errors come through', () => {
  expect(withPatience(10_000, () => 3)).toBe(3);
  expect(() =>
    withPatience(10_000, () => {
      throw new TypeError('lain');
    }),
  ).toThrow(TypeError);
});
