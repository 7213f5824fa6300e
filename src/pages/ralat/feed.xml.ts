import type { APIRoute } from 'astro';
import { correctionsFeed } from '#queries/feeds.ts';

export const GET: APIRoute = () => correctionsFeed();
