import { byId, element, fill } from './element.ts';
import type { Outcome } from './protocol.ts';
import { texts } from './texts.ts';

/** What an action came across: cells that hold no rating, and what is worth knowing. */
export function showOutcome({ invalid, notices }: Outcome): void {
  const cells = invalid.map(({ address, value, reason }) =>
    element('li', {}, element('b', {}, address), value === '' ? ` ${reason}` : ` “${value}” ${reason}`),
  );
  const sentences = notices.map((notice) => element('li', {}, notice));
  fill(
    byId('outcome'),
    cells.length > 0 ? folded(texts.invalid(cells.length), cells) : null,
    sentences.length > 0 ? folded(texts.notices(sentences.length), sentences) : null,
  );
}

const folded = (summary: string, items: readonly HTMLElement[]): HTMLElement =>
  element('details', {}, element('summary', {}, summary), element('ul', {}, ...items));
