/** A description that says more than the headline and ends. */
import type { TextRule } from '#lint/rule.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const summary: TextRule = {
  name: 'ringkasan',
  *check({ data: { title, deck, description } }) {
    if (description === '' || title === '') return;
    const warn = (message: string) => ({ at: ['description'], message, severity: 'warning' as const });
    if (plain(description).startsWith(plain(title))) yield warn('Ringkasan mengulang judul. Tulis apa yang belum ada di judul.');
    if (deck !== undefined && plain(description) === plain(deck)) yield warn('Ringkasan sama dengan anak judul. Tulis dengan isi lain.');
    if (/(?:\.\.\.|…)["”]?$/.test(description)) yield warn('Ringkasan terpotong. Tulis kalimat yang selesai.');
    else if (!/[.!?]["”’')]*$/.test(description)) yield warn('Ringkasan tidak berakhir sebagai kalimat. Selesaikan dan beri titik.');
  },
};
