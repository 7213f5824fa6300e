/** Every rule of the linter, in the order of the guide. */
import type { ArchiveRule, TextRule } from '#lint/rule.ts';
import { childIdentity } from '#lint/rules/child-identity.ts';
import { clock } from '#lint/rules/clock.ts';
import { correctionEntries } from '#lint/rules/correction-entries.ts';
import { datelineRegion } from '#lint/rules/dateline-region.ts';
import { documentAuthor } from '#lint/rules/document-author.ts';
import { headline } from '#lint/rules/headline.ts';
import { missingText } from '#lint/rules/missing-text.ts';
import { oldGuides } from '#lint/rules/old-guides.ts';
import { openVerification } from '#lint/rules/open-verification.ts';
import { origin } from '#lint/rules/origin.ts';
import { pictureCredit } from '#lint/rules/picture-credit.ts';
import { pictureLocation } from '#lint/rules/picture-location.ts';
import { pictureText } from '#lint/rules/picture-text.ts';
import { presumption } from '#lint/rules/presumption.ts';
import { privateData } from '#lint/rules/private-data.ts';
import { replyCarriers } from '#lint/rules/reply-carriers.ts';
import { retractionReason } from '#lint/rules/retraction-reason.ts';
import { rupiah } from '#lint/rules/rupiah.ts';
import { silentChanges } from '#lint/rules/silent-changes.ts';
import { similarTexts } from '#lint/rules/similar-texts.ts';
import { summary } from '#lint/rules/summary.ts';
import { thousands } from '#lint/rules/thousands.ts';
import { times } from '#lint/rules/times.ts';
import { typedReadAlso } from '#lint/rules/typed-read-also.ts';
import { unseenTargets } from '#lint/rules/unseen-targets.ts';
import { unverifiedForm } from '#lint/rules/unverified-form.ts';
import { victimIdentity } from '#lint/rules/victim-identity.ts';
import { weekday } from '#lint/rules/weekday.ts';

/** How something is said: nobody reads it any more once the article is retracted. */
const style: readonly TextRule[] = [
  headline,
  summary,
  missingText,
  datelineRegion,
  weekday,
  clock,
  rupiah,
  thousands,
  pictureText,
  pictureCredit,
  typedReadAlso,
  presumption,
  unverifiedForm,
  origin,
  correctionEntries,
];
/** What must not be in the folder at all. */
const protection: readonly TextRule[] = [privateData, pictureLocation, documentAuthor, childIdentity, victimIdentity, retractionReason];

export const textRules = (isRetracted: boolean): readonly TextRule[] => (isRetracted ? protection : [...style, ...protection]);
export const archiveRules: readonly ArchiveRule[] = [
  times,
  oldGuides,
  openVerification,
  replyCarriers,
  unseenTargets,
  similarTexts,
  silentChanges,
];

export const ruleNames: readonly string[] = [...new Set([...style, ...protection, ...archiveRules].map(({ name }) => name))];
