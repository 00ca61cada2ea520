import type { Analysis } from '../analysis.ts';
import { plain } from '../competency-text.ts';
import { type PlacedUse, usesOf } from '../ids.ts';
import type { Use } from '../kinds.ts';
import { textAt } from '../model.ts';

/** Most uses that are listed; after that they are counted. */
const most = 8;

/** Where an id is used: `Used in 2 places: care › buildsOn (line 12), ...`. */
export function usesText(analysis: Analysis, use: Pick<Use, 'id' | 'kind'>): string {
  const uses = usesOf(analysis, use).filter(({ role }) => role === 'reference');
  if (uses.length === 0) return 'Used nowhere else in this file.';
  const listed = uses.slice(0, most).map((one) => `- ${placeText(analysis, one)}`);
  const more = uses.length > most ? [`- and ${uses.length - most} more`] : [];
  return [`Used in ${uses.length} ${uses.length === 1 ? 'place' : 'places'}:`, ...listed, ...more].join('\n');
}

function placeText({ lines, known }: Analysis, { path, span }: PlacedUse): string {
  const [list, index] = path;
  const owner = typeof index === 'number' ? [list ?? '', index] : [];
  const name = textAt(known, [...owner, 'id']) ?? textAt(known, [...owner, 'day']) ?? String(index);
  const field = path.slice(2).findLast((step) => typeof step === 'string' && step !== path.at(-1)) ?? '';
  return `${list} › ${plain(name)} › ${field}, line ${lines.position(span.start).line + 1}`;
}
