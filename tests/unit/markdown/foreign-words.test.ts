import { expect, test } from 'vitest';
import { html } from './render.ts';

test('Emphasised words of a known language say which one it is.', () => {
  expect(html('*good governance*')).toBe('<p><i lang="en">good governance</i></p>');
  expect(html('_Guyub rukun_')).toBe('<p><i lang="jv">Guyub rukun</i></p>');
  expect(html('*ad hoc*')).toBe('<p><i lang="la">ad hoc</i></p>');
});

test('Emphasis on Indonesian words is plain emphasis.', () => {
  expect(html('*tidak boleh*')).toBe('<p><em>tidak boleh</em></p>');
  expect(html('*good sekali*')).toBe('<p><em>good sekali</em></p>');
  expect(html('*2024*')).toBe('<p><em>2024</em></p>');
});
