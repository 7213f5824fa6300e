/** Permissions that hold for whoever runs the tests: root reads and writes everything, unless two of its rights are taken away. */
import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';

const isRoot = process.getuid?.() === 0;
const setpriv = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search'];

/** In front of a command that is to obey permissions; undefined where that cannot be had. */
export const obeying: readonly string[] | undefined = (() => {
  if (!isRoot) return [];
  const [command = '', ...options] = setpriv;
  return spawnSync(command, [...options, 'true']).status === 0 ? setpriv : undefined;
})();
if (obeying === undefined)
  process.stderr.write('Berkas yang tidak boleh dibaca: tidak dijalankan (root tanpa setpriv dari paket util-linux).\n');

/** While the work is done nobody has these rights. */
export async function withMode<T>(path: string, mode: number, work: () => Promise<T>): Promise<T> {
  const before = statSync(path).mode;
  chmodSync(path, mode);
  try {
    return await work();
  } finally {
    chmodSync(path, before);
  }
}
