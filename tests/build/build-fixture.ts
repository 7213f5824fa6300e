/** Runs once before the built-site tests. */
import { buildFixtureSite, builtAlready } from './fixture-site.ts';

export default async function setup(): Promise<void> {
  if (process.env[builtAlready] !== '1') await buildFixtureSite();
}
