/** Scripts that are bundled by themselves, because somebody has to know their address before any script has run. */
import { join } from 'node:path';
import { build, type Format } from 'esbuild';
import { digestOf } from '#digest.ts';
import * as routes from '#routes.ts';
import { projectDir } from '#settings.ts';

/** @param entry in src */
export async function bundleForDevice(entry: string, format: Format): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: [join(projectDir, 'src', entry)],
    ...{ bundle: true, minify: true, format, target: 'es2022', write: false, logLevel: 'error' },
  });
  return outputFiles[0]?.text ?? '';
}

let search: Promise<string> | undefined;
/** Everything that search does on the device, but for Pagefind. */
export const searchScript = (): Promise<string> => (search ??= bundleForDevice('client/search.ts', 'esm'));

/** Changes with the script. */
export const searchScriptAddress = async (): Promise<string> => `${routes.searchScript}?${digestOf(await searchScript()).slice(0, 10)}`;
