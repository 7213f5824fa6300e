export interface EditingRepository {
  name: 'github' | 'gitlab' | 'gitea';
  /** `owner/name` */
  repo: string;
  branch?: string;
  /** Origin of the service that signs editors in; GitLab and Gitea do it themselves. */
  base_url?: string;
  auth_type?: 'pkce';
  app_id?: string;
  api_root?: string;
}

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
  /**
   * Until when the way named in security.txt is answered: at most a year ahead (RFC 9116). Written by hand, because it is a
   * promise; `npm run launch-check` says when it has to be renewed.
   */
  securityContactUntil: '2027-11-01T00:00:00+07:00',
  /** What robots with a name of their own may do here. Search engines and readers may always come. */
  robots: { training: false, search: true, request: true },
  /** Services that are told of changes after a deploy; null for none. */
  indexNow: 'https://api.indexnow.org/indexnow' as string | null,
  webSubHub: 'https://pubsubhubbub.appspot.com/' as string | null,
  /**
   * The Git repository that editors work in at /admin/ from any computer; null where they work in the folder of their
   * own computer only. Its keys are those of Sveltia CMS's `backend`.
   */
  repository: null as EditingRepository | null,
  /** Telephone numbers and e-mail addresses of offices that articles may print; others are taken for private ones. */
  officialContacts: [] as readonly string[],
  /** Where readers can follow the site outside it. */
  googleNewsUrl: null as string | null,
  /** Articles published from then on have a picture for sharing of their own; never set later, or addresses would be lost. */
  cardsFrom: '2026-11-01T00:00:00+07:00',
  pageSize: 20,
  feedSize: 30,
  /** How far back related stories and automatic "Baca juga" look, in days. */
  relatedWindowDays: 730,
} as const;
