/** The publication. Another newsroom changes this file and the content folder, nothing else. */
export const site = {
  name: 'Kentongan',
  tagline: 'Kabar pemerintahan dan layanan publik Mojokerto',
  description: 'Situs berita daerah tentang pemerintahan kota, kecamatan, kelurahan, dan layanan publik di Mojokerto, Jawa Timur.',
  /** Origin used when SITE_URL is not set. The reserved name says that it still has to be chosen. */
  defaultUrl: 'https://kentongan.example',
  language: 'id',
  locale: 'id-ID',
  ogLocale: 'id_ID',
  timeZone: 'Asia/Jakarta',
  timeZoneLabel: 'WIB',
  utcOffset: '+07:00',
  /** Kemendagri code of the place that the newsroom covers first; its districts stand on the front page. */
  homeRegion: '35.76',
  /** What UU 40/1999 Pasal 12 asks every publisher to name in public; null until it is known. */
  publisher: {
    legalName: null as string | null,
    address: null as string | null,
    responsiblePerson: null as string | null,
    email: null as string | null,
    phone: null as string | null,
  },
  /** Telephone numbers and e-mail addresses of offices that articles may print; others are taken for private ones. */
  officialContacts: [] as readonly string[],
  /** Where readers can follow the site outside it. */
  googleNewsUrl: null as string | null,
  pageSize: 20,
  feedSize: 30,
  /** How far back related stories and automatic "Baca juga" look, in days. */
  relatedWindowDays: 730,
} as const;
