import type { APIRoute } from 'astro';
import { robotsText } from '#seo/robots.ts';
import { siteUrl } from '#settings.ts';

export const GET: APIRoute = () => new Response(robotsText(siteUrl), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
