import type { APIRoute } from 'astro';
import * as routes from '#routes.ts';
import { site } from '#site.ts';

/** What a phone shows of the site when it is installed: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () =>
  Response.json(
    {
      id: routes.home,
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      dir: 'ltr',
      start_url: routes.home,
      scope: routes.home,
      display: 'minimal-ui',
      background_color: '#fbf8f3',
      theme_color: '#9a3b1f',
      categories: ['news'],
      icons: [
        { src: '/ikon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: '/ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: '/ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: 'Cari', url: routes.search },
        { name: 'Bacaan di perangkat ini', url: routes.offline },
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
