/** The program at /admin/: Sveltia CMS with the newsroom's forms, formats and checks. */
import '#cms/without-eval.ts';
import CMS from '@sveltia/cms';
import { blocks } from '#cms/blocks.ts';
import { mistakesIn } from '#cms/check-entry.ts';
import { cmsConfig, formats } from '#cms/config.ts';
import { convertPastedTexts } from '#cms/pasted-form.ts';
import { articleKeys, filled, readArticle, readMarkdown, readYaml, writeMarkdown, writeYaml, type Content } from '#cms/source-file.ts';
import { TypedTexts } from '#cms/typed-texts.ts';
import { openYears } from '#cms/years.ts';
import { localDay } from '#instants.ts';
import { site } from '#site.ts';

const prefsKey = 'sveltia-cms.prefs';

/** Indonesian, unless somebody has chosen otherwise: the program would follow the browser's language. */
function speakIndonesian(): void {
  const prefs = JSON.parse(localStorage.getItem(prefsKey) ?? '{}') as { locale?: string };
  localStorage.setItem(prefsKey, JSON.stringify({ ...prefs, locale: prefs.locale ?? 'id' }));
}

const typed = new TypedTexts();

CMS.registerCustomFormat(formats.article, 'md', {
  fromFile: (text) => {
    typed.remember(text);
    return readArticle(text);
  },
  toFile: (content) => typed.write(content as Content, articleKeys),
});
CMS.registerCustomFormat(formats.text, 'md', { fromFile: readMarkdown, toFile: (content) => writeMarkdown(content as Content) });
CMS.registerCustomFormat(formats.data, 'yaml', { fromFile: readYaml, toFile: writeYaml });
for (const block of blocks) CMS.registerEditorComponent(block);

CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const { path, data } = entry.toJS() as { path: string; data: Content };
    const mistakes = mistakesIn(path, (filled(data) ?? {}) as Content);
    // Only the cause of this error is shown to whoever saves.
    if (mistakes.length > 0) throw new Error('saving_failed', { cause: new Error(mistakes.join('\n')) });
  },
});

const { searchParams, origin, hostname } = new URL(location.href);
const isOwnComputer = hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
document.documentElement.classList.toggle('tanpa-repositori', site.repository === null);
if (site.repository !== null || isOwnComputer) {
  speakIndonesian();
  const now = () => new Date();
  const years = openYears(localDay(now()), searchParams.get('tahun'));
  void CMS.init({ config: cmsConfig(years, origin) });
  convertPastedTexts(years, now);
} else {
  document.querySelector('#belum-terhubung')?.removeAttribute('hidden');
}
