import { expect, test } from 'vitest';
import { html } from './render.ts';

test('The boxes of a task list say in words whether they are ticked.', () => {
  const boxes = html('- [x] KTP\n- [ ] KK').match(/<input[^>]*>/g);
  expect(boxes).toHaveLength(2);
  expect(boxes?.[0]).toMatch(/ checked.* aria-label="Sudah"/);
  expect(boxes?.[1]).toContain('aria-label="Belum"');
});
