import { describe, expect, test } from 'vitest';
import { divide, notBefore, ofYear } from '#volumes/shares.ts';
import type { SitePlan } from '#volumes/site-plan.ts';

/** As much of a plan as shares look at. */
const planOf = (...volumes: { name: string; weight: number; year?: number; site?: string }[]): SitePlan => ({
  printed: volumes.map(({ name, weight, year, site }) => ({
    volume: { name, weight, year },
    last: site === undefined ? undefined : { site },
  })) as never,
  search: [],
});
const names = ({ printed }: SitePlan) => printed.map(({ volume }) => volume.name);

describe('The work of a build', () => {
  test('Is for one process where a second one would take longer to start than it saves.', () => {
    expect(divide(planOf({ name: '2019-04', weight: 800 }, { name: 'depan', weight: 100 }), 'a', 8)).toEqual([['depan', '2019-04']]);
  });

  test('Is divided by weight; the front is for the first process.', () => {
    const plan = planOf({ name: '2019-01', weight: 9000 }, { name: '2019-02', weight: 9000 }, { name: 'depan', weight: 3000 });
    expect(divide(plan, 'a', 2)).toEqual([['depan', '2019-02'], ['2019-01']]);
  });

  test('Weighs little where code and frame are as they were.', () => {
    const heavy = [
      { name: '2019-01', weight: 20_000, site: 'a' },
      { name: 'depan', weight: 100, site: 'a' },
    ] as const;
    expect(divide(planOf(...heavy), 'a', 2)).toHaveLength(1);
    expect(divide(planOf(...heavy), 'b', 2)).toHaveLength(2);
  });

  test('Of one year is what belongs to it.', () => {
    const plan = planOf(
      { name: '2018-12', weight: 1, year: 2018 },
      { name: 'daftar-2019', weight: 1, year: 2019 },
      { name: 'depan', weight: 1 },
    );
    expect(names(ofYear(plan, 2019))).toEqual(['daftar-2019']);
  });

  test('Is refused when years are joined and a closed one is due, by the newsroom’s own calendar.', () => {
    const due = planOf({ name: 'daftar-2025', weight: 1, year: 2025 }, { name: '2019-04', weight: 1, year: 2019 });
    expect(() => notBefore(due, new Date('2025-12-31T16:00:00Z'))).toThrow(/Jilid tahun 2019 belum ada .*--volume 2019/);
    expect(() => notBefore(due, new Date('2025-12-31T18:00:00Z'))).toThrow(/Jilid tahun 2019, 2025 belum ada/);
    expect(() =>
      notBefore(planOf({ name: 'depan', weight: 1 }, { name: '2025-12', weight: 1, year: 2025 }), new Date('2025-12-31T16:00:00Z')),
    ).not.toThrow();
  });
});
