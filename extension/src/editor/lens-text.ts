/** The titles of lenses as the language service writes them, and the same in the language of the editor. */
const titles: readonly [RegExp, (t: Translate, ...values: string[]) => string][] = [
  [/^Open as grid$/, (t) => t('Open as grid')],
  [/^Preview$/, (t) => t('Preview')],
  [/^Validate$/, (t) => t('Validate')],
  [/^Publish$/, (t) => t('Publish')],
  [/^Publish (.+)$/, (t, version) => t('Publish {0}', version)],
  [/^Published$/, (t) => t('Published')],
  [/^Changed since (.+)$/, (t, version) => t('Changed since {0}', version)],
  [/^Weights: 100 of 100$/, (t) => t('Weights: 100 of 100')],
  [/^Weights: (\S+) of 100, (\S+) left$/, (t, sum, left) => t('Weights: {0} of 100, {1} left', sum, left)],
  [/^Weights: (\S+) of 100, (\S+) too much$/, (t, sum, over) => t('Weights: {0} of 100, {1} too much', sum, over)],
];
const distribute = ' · distribute';

/** As `vscode.l10n.t` is: a text with places for values, and the values. */
export type Translate = (text: string, ...values: (string | undefined)[]) => string;

/** The title of a lens in the language of the editor; one that is not known stays as it is. */
export function lensText(title: string, t: Translate): string {
  if (title.endsWith(distribute)) return `${lensText(title.slice(0, -distribute.length), t)} · ${t('distribute')}`;
  for (const [pattern, text] of titles) {
    const found = pattern.exec(title);
    if (found) return text(t, ...found.slice(1));
  }
  return title;
}
