import type { APIRoute } from 'astro';
import { rss } from '#feeds/rss.ts';
import { xmlResponse } from '#feeds/xml.ts';
import { siteFeed } from '#queries/feeds.ts';
import * as routes from '#routes.ts';

export const GET: APIRoute = async () => xmlResponse(rss(await siteFeed(routes.siteFeed)), 'application/rss+xml');
