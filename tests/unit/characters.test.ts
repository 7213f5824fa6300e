import { expect, test } from 'vitest';
import { findUnwanted, isVisible, printable, withoutUnwanted } from '#characters.ts';

test.each(['\u0000', '\u001b', '\u007f', '\u009b', '\u202e', '\u2066', '\u200f', '\ud800', '\ufffe', '\u{e0041}'])(
  '%j has no place in a text',
  (character) => {
    expect(findUnwanted(`a${character}b`)?.index).toBe(1);
    expect(withoutUnwanted(`a${character}b`)).toBe('ab');
    expect(printable(`a${character}b`)).toMatch(/^a⟨U\+[0-9A-F]+⟩b$/);
  },
);

test.each(['a\tb\nc', 'Jum\u2019at', '👩\u200d👩', 'مرحبا', 'pa\u200bsar'])('%j is a text', (words) =>
  expect(findUnwanted(words)).toBeUndefined(),
);

test('Zero-width characters alone are nothing to be seen', () => {
  expect([isVisible('\u200b\u2060'), isVisible('\u3164'), isVisible('a\u200b')]).toEqual([false, false, true]);
});

test('A line of a report stays one line', () => expect(printable('a\n::error::b')).toBe('a⟨U+000A⟩::error::b'));
