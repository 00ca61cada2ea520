import { element } from './element.ts';
import type { MappingView } from './protocol.ts';
import { texts } from './texts.ts';

/** What keeps the scores from being read whole: columns that are missing, headings that cannot all be right. */
export function attentionOf({ missing, ambiguous = [] }: MappingView): HTMLElement[] {
  const sentences = ambiguous.map(({ tab, headers, labels, taken }) => {
    const shown = headers.map(({ header, cell }) => texts.headerAt(header, cell));
    return texts.ambiguous(tab, shown, labels, taken);
  });
  if (missing.length > 0) sentences.unshift(texts.missing(missing.map(({ name }) => name)));
  return sentences.map((sentence) => element('p', { class: 'attention' }, sentence));
}

/** Tabs in which nothing was found, with the reasons; open where nothing was found at all. */
export function skippedTabs({ skipped = [], tables }: MappingView): HTMLElement | null {
  if (skipped.length === 0) return null;
  const items = skipped.map(({ tab, reason }) => element('li', {}, texts.skippedTab(tab, reason)));
  return element(
    'details',
    { open: tables.length === 0 },
    element('summary', {}, texts.skipped),
    element('ul', {}, ...items),
  );
}
