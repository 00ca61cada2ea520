import { slug } from '@rubric-kit/shared-schema/rules/slug.ts';
import { scoreText } from '../competency-text.ts';
import { isScoreAt, referredIn } from '../kinds.ts';
import { competenciesOf, levelOf, listAt, numberAt, rounded, scoresOf, textAt, totalWeight } from '../model.ts';
import type { Node } from '../schema.ts';
import { completionKind } from '../types.ts';
import { behindColon, type Place, type Suggestion } from './items.ts';
import { suggestReferences } from './references.ts';
import { shapeOf } from './shape.ts';
import { isBlock, type Template } from './template.ts';

/** What the value of a field can be. */
export function suggestValues(place: Place, node: Node): Suggestion[] {
  const { path } = place.where;
  const known = place.analysis.known;
  const referred = referredIn(path);
  if (referred?.mark === 'value') {
    return suggestReferences(place, referred.kind, path, new Set()).map((item) => ({
      ...item,
      label: `[${item.label}]`,
      ...behindColon(place, { list: [{ fixed: item.label }] }),
    }));
  }
  if (node.enum) {
    return node.enum.map((value, index) =>
      suggestion(place, { fixed: value }, { kind: completionKind.member, detail: node.enumDescriptions?.[index] }),
    );
  }
  if (node.const !== undefined) return [suggestion(place, { fixed: node.const }, { kind: completionKind.value })];
  if (isScoreAt(path)) return scores(place);
  if (node.type === 'array' || node.type === 'object') return container(place, node);
  const last = path.at(-1);
  if (last === 'weight' && path[0] === 'competencies') return weightsLeft(place);
  if (last === 'id') return idOfName(place, path.slice(0, -1));
  const usual = [node.default, ...(node.examples ?? [])].filter(
    (value): value is string | number => typeof value === 'string' || typeof value === 'number',
  );
  if (typeof textAt(known, path) === 'string' && usual.length === 0) return [];
  return [...new Set(usual)].map((value) => suggestion(place, { fixed: value }, { kind: completionKind.value }));
}

function suggestion(
  place: Place,
  template: Template,
  { kind, detail, rank = 1 }: { kind: Suggestion['kind']; detail?: string | undefined; rank?: number },
): Suggestion {
  const label = 'fixed' in template ? String(template.fixed) : '';
  return { label, kind, ...(detail !== undefined && { detail }), rank, ...behindColon(place, template) };
}

/** Scores on the scale with their levels. An anchor takes a level that has none yet. */
function scores(place: Place): Suggestion[] {
  const { path } = place.where;
  const known = place.analysis.known;
  const isAnchor = path[2] === 'anchors';
  const list = path.slice(0, -2);
  const own = path.at(-2);
  const taken = new Set(
    isAnchor ? listAt(known, list).flatMap((anchor, at) => (at === own ? [] : [numberAt(anchor, ['score'])])) : [],
  );
  return scoresOf(known)
    .filter(
      (score) => !taken.has(score) && (!isAnchor || Number.isInteger(score) || levelOf(known, score) !== undefined),
    )
    .map((score) =>
      suggestion(
        place,
        { fixed: score },
        { kind: completionKind.value, detail: scoreText(score, known).replace(/^\S+ \((.*)\)$/, '$1') },
      ),
    );
}

/** What the other weights leave of 100. */
function weightsLeft(place: Place): Suggestion[] {
  const known = place.analysis.known;
  const others = totalWeight(known) - (numberAt(known, place.where.path) ?? 0);
  const left = rounded(100 - others);
  const count = competenciesOf(known).length;
  if (left <= 0 || left > 100) return [];
  const detail = `What the other${count === 2 ? '' : 's'} leave${count === 2 ? 's' : ''} of 100`;
  return [suggestion(place, { fixed: left }, { kind: completionKind.unit, detail })];
}

/** The id that the name of the same part suggests. */
function idOfName(place: Place, owner: readonly (string | number)[]): Suggestion[] {
  const known = place.analysis.known;
  const id = slug(textAt(known, [...owner, owner.length === 0 ? 'title' : 'name']) ?? '');
  return id === '' ? [] : [suggestion(place, { fixed: id }, { kind: completionKind.value, detail: 'By its name' })];
}

/** A list or object with what it has to hold. */
function container(place: Place, node: Node): Suggestion[] {
  const template = shapeOf(node, place.where.path, place.analysis.known);
  if (!isBlock(template)) return [];
  const label = place.where.path.at(-1) === 'anchors' ? 'an anchor for every level' : (node.title ?? '').toLowerCase();
  return [{ label, kind: completionKind.snippet, rank: 1, ...behindColon(place, template) }];
}
