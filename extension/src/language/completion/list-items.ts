import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { referredIn } from '../kinds.ts';
import { levelOf, levelsOf, listAt, numberAt } from '../model.ts';
import { type Node, resolved } from '../schema.ts';
import { completionKind } from '../types.ts';
import type { Place, Suggestion } from './items.ts';
import { suggestKeys } from './keys.ts';
import { suggestReferences } from './references.ts';
import { anchorShapes, shapeOf } from './shape.ts';
import type { Template } from './template.ts';

/** What the next item of a list can be. `lead` is a dash that is still to be written. */
export function suggestItems(place: Place, node: Node, path: Path, lead = ''): Suggestion[] {
  const known = place.analysis.known;
  const referred = referredIn(path);
  if (referred) {
    const present = new Set(place.where.siblings);
    if (lead !== '') for (const id of listAt(known, path)) if (typeof id === 'string') present.add(id);
    return suggestReferences(place, referred.kind, path, present).map((item) => ({
      ...item,
      newText: lead + place.print().value({ fixed: item.label }, place.indent),
    }));
  }
  const item = resolved(node.items ?? {});
  if (item.type !== 'object') return [];
  const deeper = { ...place, indent: place.indent + (lead === '' ? '' : '  ') };
  const wholes = path.at(-1) === 'anchors' ? anchors(deeper, path) : [whole(deeper, item, path)];
  const isBlock = place.where.style === 'block';
  const keys = isBlock ? suggestKeys({ ...deeper, where: { ...place.where, path: [...path, 0] } }, item) : [];
  return [...wholes, ...keys].map((one) => ({ ...one, newText: lead + one.newText }));
}

function whole(place: Place, item: Node, path: Path): Suggestion {
  const known = place.analysis.known;
  const count = listAt(known, path).length;
  const template = path.at(-1) === 'levels' ? nextLevel(known) : shapeOf(item, [...path, count], known);
  return snippet(
    place,
    item.defaultSnippets?.[0]?.label ?? (item.title ?? 'item').toLowerCase(),
    template,
    item.markdownDescription,
  );
}

/** One level more, one score up. */
function nextLevel(known: unknown): Template {
  const highest = levelsOf(known).at(-1)?.score ?? 0;
  return {
    fields: [
      ['score', { hole: String(highest + 1), as: 'number' }],
      ['label', { hole: 'Label', as: 'text' }],
    ],
  };
}

/** An anchor for each level that has none, and all of them at once. */
function anchors(place: Place, path: Path): Suggestion[] {
  const known = place.analysis.known;
  const present = new Set(listAt(known, path).map((anchor) => numberAt(anchor, ['score'])));
  const missing = levelsOf(known).filter(({ score }) => !present.has(score));
  const shapes = anchorShapes(
    known,
    missing.map(({ score }) => score),
  );
  const single = shapes.map((shape, index) => {
    const score = missing[index]?.score ?? 0;
    const label = levelOf(known, score);
    return snippet(place, label === undefined ? `anchor ${score}` : `anchor ${score}: ${label}`, shape);
  });
  return shapes.length > 1 ? [all(place, shapes), ...single] : single;
}

function all(place: Place, shapes: readonly Template[]): Suggestion {
  const { style } = place.where;
  const printed = place.print();
  const dash = style === 'block' ? '- ' : '';
  const outer = style === 'block' ? place.indent.slice(2) : place.indent;
  const join = style === 'block' ? `\n${outer}${dash}` : style === 'json' ? `,\n${outer}` : ', ';
  const newText = shapes.map((shape) => printed.value(shape, place.indent)).join(join);
  return { label: `anchors for the ${shapes.length} levels left`, kind: completionKind.snippet, rank: 0, newText };
}

const snippet = (place: Place, label: string, template: Template, documentation?: string): Suggestion => ({
  label,
  kind: completionKind.snippet,
  ...(documentation !== undefined && { documentation }),
  rank: 1,
  newText: place.print().value(template, place.indent),
});
