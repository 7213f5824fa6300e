/** Assertions over many things, reported together with the name of each thing that failed. */
import { stripVTControlCharacters } from 'node:util';

interface Thing {
  path?: string;
  id?: string;
}

/** @throws Error that names every failed one; also where there is nothing to look at */
export function onEach<T extends Thing>(things: readonly T[], check: (thing: T) => void): void {
  if (things.length === 0) throw new Error('There is nothing to look at, so nothing was tested');
  const failures = things.flatMap((thing) => {
    try {
      check(thing);
      return [];
    } catch (error) {
      const words = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
      return [`${thing.path ?? thing.id ?? ''}: ${words}`];
    }
  });
  if (failures.length > 0) throw new Error(`${failures.length} of ${things.length} failed\n${failures.slice(0, 12).join('\n')}`);
}
