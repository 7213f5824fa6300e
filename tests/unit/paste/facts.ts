/** A newsroom for texts to be pasted into. */
import type { NewsroomFacts } from '#paste/newsroom-facts.ts';

export const facts: NewsroomFacts = {
  outlet: 'Kentongan',
  now: '2026-11-25T09:00:00+07:00',
  categories: [
    { id: 'daerah', name: 'Daerah' },
    { id: 'pemerintahan', name: 'Pemerintahan' },
    { id: 'layanan', name: 'Layanan Publik' },
  ],
  authors: [
    { id: 'rahayu-ningtyas', name: 'Rahayu Ningtyas', code: 'ris' },
    { id: 'evan-prakoso', name: 'Evan Prakoso', code: 'van' },
    { id: 'redaksi', name: 'Redaksi Kentongan', code: 'red' },
  ],
  topics: [
    { id: 'pelayanan-publik', name: 'Pelayanan Publik', aliases: ['layanan publik'] },
    { id: 'pasar-rakyat', name: 'Pasar Rakyat' },
  ],
  regions: [
    { code: '35', name: 'Jawa Timur', kind: 'province', aliases: ['Jatim'] },
    { code: '35.16', name: 'Kabupaten Mojokerto', kind: 'regency' },
    { code: '35.76', name: 'Kota Mojokerto', kind: 'city' },
    { code: '35.76.02', name: 'Magersari', kind: 'district' },
    { code: '35.76.02.1009', name: 'Kedundung', kind: 'village' },
  ],
  articles: [
    { id: '2026/10/jembatan-gajah-mada-ditutup', title: 'Jembatan Gajah Mada Ditutup Sementara Mulai Senin' },
    { id: '2026/09/pasar-tanjung-anyar', title: 'Pedagang Pasar Tanjung Anyar Pindah ke Lapak Baru' },
  ],
};
