import { expect, test } from 'vitest';
import { readMarkdown } from '#cms/source-file.ts';
import { articleSchema, draftSchema } from '#schemas/article.ts';
import { articleTemplate } from '#tools/article-template.ts';

const template = articleTemplate({ title: 'Pasar: Ditata Ulang', published: '2026-11-25T10:00:00+07:00', kind: 'explainer' });

test('A new article is a draft that may be saved as it is.', () => {
  const { body, ...data } = readMarkdown(template);
  expect(data).toEqual({ title: 'Pasar: Ditata Ulang', published: '2026-11-25T10:00:00+07:00', draft: true, kind: 'explainer' });
  expect(draftSchema.safeParse(data).success).toBe(true);
  expect(body).toBe('Tulis berita di sini.');
});

test('Every other key waits behind a # with an example that can be used as it is.', () => {
  const waiting = template.split('\n').filter((line) => /^# \w+:/.test(line));
  const keys = waiting.map((line) => /^# (\w+):/.exec(line)?.[1] ?? '');
  expect([...keys, 'title', 'published', 'draft', 'kind'].sort()).toEqual(Object.keys(articleSchema.shape).sort());
  const ready = waiting
    .filter((line) => !line.includes('...') && !/^# (?:updated|expires|aliases)/.test(line))
    .map((line) => line.slice(2));
  const data = readMarkdown(template.replace('---\n', `---\n${ready.join('\n')}\n`));
  expect(draftSchema.safeParse({ ...data, body: undefined }).error?.issues.filter(({ path }) => path.length > 0) ?? []).toEqual([]);
});
