/** HTML that is valid and keeps to what can be said about access without a browser. */
import { toString } from 'hast-util-to-string';
import { HtmlValidate, type Message } from 'html-validate';
import type { Page } from '../built-site.ts';
import { all } from '../tree.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The length of a headline is the newsroom's choice; search engines cut it where they like.
    'long-title': 'off',
    // A wide table stands in a named `div` that can be focused and scrolled; it is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // An unnamed `aside` inside an article is no landmark (HTML-AAM), which the rule does not know. Axe looks at landmarks in the browser tests.
    'unique-landmark': 'off',
    // Filters act as soon as they are changed and are shown only where scripts run; the search form beside them has its button.
    'wcag/h32': 'off',
  },
});

const describeMistake = (path: string, { ruleId, message, line, column, selector }: Message) =>
  `${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`;

export async function htmlComplaints({ path, html, tree }: Page): Promise<string[]> {
  // Style sheets are no matter of this validator and most of its time. By their content: words may look like their tags.
  const styles = all(tree, 'style').map((style) => toString(style));
  const { results } = await validator.validateString(
    styles.reduce((rest, style) => rest.replace(style, () => ''), html),
    path,
  );
  return results.flatMap(({ messages }) => messages.map((message) => describeMistake(path, message)));
}
