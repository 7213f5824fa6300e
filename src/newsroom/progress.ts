/** Shows on a terminal or in a log how far a long step is, at most once a second. */
export function reportProgress(label: string): (done: number, all: number) => void {
  let last = Date.now();
  return (done, all) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    process.stderr.write(`${label}: ${done} dari ${all}\n`);
  };
}
