/** Pages at old addresses: each belongs to the volume in whose folder it lies, the others to the front. */
import { digestOf, digestOfValue } from '#digest.ts';
import * as routes from '#routes.ts';
import type { Redirect } from '#views/old-addresses.ts';
import type { Volume } from '#volumes/volume.ts';

/** @param site digest of code and frame */
export function withStubs(volumes: readonly Volume[], stubs: readonly Redirect[], site: string): Volume[] {
  if (stubs.length === 0) return [...volumes];
  const owners = new Map(volumes.flatMap(({ name, folders }) => folders().map((folder) => [folder, name] as const)));
  const ownerOf = (path: string) => foldersAround(path).flatMap((folder) => owners.get(folder) ?? [])[0] ?? 'depan';
  const byOwner = Map.groupBy(stubs, (stub) => ownerOf(routes.stub(stub.from)));
  return volumes.map((volume) => {
    const own = byOwner.get(volume.name) ?? [];
    if (own.length === 0) return volume;
    const files = own.map((stub) => ({ path: routes.stub(stub.from), key: digestOf(site, digestOfValue(stub)) }));
    return {
      ...volume,
      inputs: () => digestOf(volume.inputs(), digestOfValue(files)),
      files: async () => [...(await volume.files()), ...files],
    };
  });
}

/** `/a/b/c/` lies in `/a/` and in `/a/b/`. */
function foldersAround(path: string): string[] {
  const parts = path.split('/').slice(1, -2);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
}
