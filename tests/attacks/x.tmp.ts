import { buildHostileSite } from '/work/wt/attacks/tests/attacks/hostile-site.ts';
const t = performance.now();
try {
  await buildHostileSite();
} catch (e) {
  console.log(String(e).slice(0, 6000));
}
console.log(performance.now() - t);
