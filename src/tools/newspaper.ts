/** Reads the newsroom and plans the site: the beginning of every build, in whichever process it runs. */
import { buildTime, cacheDir, contentDir, outDir, projectDir, siteUrl } from '#settings.ts';
import { editionOf } from '#newsroom/edition-of.ts';
import { lostAddresses } from '#newsroom/lost-addresses.ts';
import { NewsroomProblems } from '#newsroom/newsroom-problems.ts';
import { isError } from '#newsroom/problem.ts';
import { reportProgress } from '#newsroom/progress.ts';
import { readNewsroom } from '#newsroom/read-newsroom.ts';
import { reportPages } from '#tools/page-progress.ts';
import { oldAddresses } from '#views/old-addresses.ts';
import { contextOf } from '#volumes/context.ts';
import { Shelf } from '#volumes/shelf.ts';
import { planSite, type SitePlan } from '#volumes/site-plan.ts';
import type { Workshop } from '#volumes/workshop.ts';

export interface PlanOptions {
  /** When only volumes of one year are to be made. */
  year?: number | undefined;
  salt: string;
  /** With drafts and scheduled articles, for the newsroom's eyes only. */
  preview?: boolean | undefined;
}

/** @throws NewsroomProblems naming every mistake */
export async function readPlan({ year, salt, preview = false }: PlanOptions): Promise<{ plan: SitePlan; workshop: Workshop }> {
  const onProgress = reportProgress('Membaca artikel');
  const newsroom = await readNewsroom({ contentDir, siteUrl, cacheDir, projectDir, now: buildTime, onProgress, year });
  const errors = newsroom.problems.filter(isError);
  if (errors.length > 0) throw new NewsroomProblems(errors, contentDir);
  const edition = editionOf(newsroom, { now: buildTime, showsDrafts: preview });
  const lost = lostAddresses(oldAddresses(edition).lost);
  if (lost.length > 0) throw new NewsroomProblems(lost, contentDir);
  const context = contextOf(edition, projectDir, siteUrl);
  const plan = await planSite(context, cacheDir);
  const workshop: Workshop = {
    edition,
    site: context.site,
    shelf: new Shelf(outDir, cacheDir),
    salt,
    cacheDir,
    projectDir,
    siteUrl,
    onPage: reportPages(),
  };
  return { plan, workshop };
}
