/** What must not be parted from a text when it is read elsewhere: its state of verification, corrections, origin. */
import { escape } from 'html-escaper';
import { apology, text } from '#strings.ts';
import type { NotesView } from '#views/article-notes.ts';

export function notesHtml({ corrections, retold, ai }: NotesView, pending: boolean): string {
  const paragraphs = [
    ...(pending ? [`<em>(${text.unverified})</em>`] : []),
    ...corrections.map(({ kind, at, note, apology: sorry, link }) =>
      [
        `<strong>${kind}, ${at.text}:</strong>`,
        escape(note),
        sorry ? apology : '',
        link ? `<a href="${link.href}">${escape(link.title)}</a>` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...(retold.length > 0 ? [`${text.retold} ${retold.map(({ name }) => escape(name)).join('; ')}.`] : []),
    ...(ai === undefined ? [] : [escape(ai)]),
  ];
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}
