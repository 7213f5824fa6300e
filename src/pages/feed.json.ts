import type { APIRoute } from 'astro';
import { jsonFeed } from '#feeds/json-feed.ts';
import { siteFeed } from '#queries/feeds.ts';
import * as routes from '#routes.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(await siteFeed(routes.siteJsonFeed)), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
