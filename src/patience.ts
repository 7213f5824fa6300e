/** Work on one text that may not take longer than anybody waits, whatever stands in the text. */
import { createContext, Script } from 'node:vm';

/** Ordinary texts take a hundredth of it. */
const mostMs = 5000;

export class OutOfPatience extends Error {
  override name = 'OutOfPatience';
}

const context = createContext({ work: (): void => undefined });
const run = new Script('work()');

/**
 * Synchronous work is stopped in the middle, which JavaScript alone cannot do. It must not leave anything half changed.
 * @param size of the text; a short one is not watched, because the watch costs as much as a short text
 * @throws OutOfPatience where it takes too long or goes too deep
 */
export function withPatience<T>(size: number, work: () => T): T {
  try {
    if (size < worthWatching) return work();
    let result: T | undefined;
    context['work'] = () => void (result = work());
    run.runInContext(context, { timeout: mostMs });
    return result as T;
  } catch (error) {
    const isOurs = error instanceof RangeError || (error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isOurs ? new OutOfPatience() : error;
  }
}

const worthWatching = 4000;
