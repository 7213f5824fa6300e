/** Runs a few lines in a process of their own, because a time zone is fixed when a process starts. */
import { execFileSync } from 'node:child_process';

export const timeZones = ['America/New_York', 'Asia/Tokyo', 'Asia/Jakarta', 'UTC'];

/** @param body of a function that returns something JSON can carry */
export function inTimeZone(timeZone: string, body: string): unknown {
  const program = `console.log(JSON.stringify(await (async () => { ${body} })()))`;
  const options = { env: { ...process.env, TZ: timeZone }, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', program], options));
}
