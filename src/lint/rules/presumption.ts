/** Nobody is guilty before a court has said so (UU 40/1999 Pasal 5, KEJ 3). */
import { guiltyWord, namedAsGuilty, stage } from '#lint/named-as-guilty.ts';
import type { Complaint, TextRule } from '#lint/rule.ts';

export const presumption: TextRule = {
  name: 'praduga-tak-bersalah',
  *check({ data, passages }, { people }) {
    for (const { words: text, place } of passages) {
      // In a headline every word may have a capital, so there a name must be known.
      if (text === data.title) yield* knownPeople(data.title, [...people.values()].flat());
      else for (const { index, words, what } of namedAsGuilty(text)) yield complaint(place(index), words, what);
    }
  },
};

function* knownPeople(title: string, names: readonly string[]): Generator<Complaint> {
  if (stage.test(title)) return;
  const match = guiltyWord.exec(title);
  if (match && names.some((name) => title.includes(name))) yield complaint(['title'], title, match[1] ?? '');
}

const complaint = (at: Complaint['at'], words: string, what: string): Complaint => ({
  at,
  message: `"${words}" menyebut orang bersalah. Tulis "terduga ${what.toLowerCase()}", "tersangka", atau "terdakwa" menurut tahap perkaranya.`,
  severity: 'warning',
});
