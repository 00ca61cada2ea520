import { editsOf } from '@rubric-kit/shared-schema/edit/edits-of.ts';
import { insertItem } from '@rubric-kit/shared-schema/edit/insert-item.ts';
import { moveItem } from '@rubric-kit/shared-schema/edit/move-item.ts';
import { removePart } from '@rubric-kit/shared-schema/edit/remove-part.ts';
import { renameKey } from '@rubric-kit/shared-schema/edit/rename-key.ts';
import { setValue } from '@rubric-kit/shared-schema/edit/set-value.ts';
import type { TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import { finished, type Steps } from '../language/steps.ts';
import type { GridAction } from './action.ts';
import { editsToBegin } from './begin.ts';
import { composing, type Step } from './compose.ts';
import { mentionsOf } from './mentions.ts';
import { itemsOf, numberOf, partOf, shownOf } from './read.ts';
import { newAnchor, newCompetency, newItem } from './templates.ts';
import { evenWeights } from './weights.ts';

/**
 * What somebody did in the grid, as the smallest edits of the text. For documents without faults, and for empty ones to
 * begin. No edits where there is nothing to change, also where the grid was a step behind and the part is gone.
 */
export const editsOfAction = (action: GridAction, document: RubricDocument): readonly TextEdit[] =>
  finished(editsInSteps(action, document));

/** The same in steps of work. */
export function* editsInSteps(action: GridAction, document: RubricDocument): Steps<readonly TextEdit[]> {
  if (action.kind === 'begin') return editsToBegin(document);
  return yield* composing(document, stepsOf(action, document.value));
}

const set = (path: Path, value: unknown): Step => ({
  owner: path.slice(0, -1),
  edits: (document) => setValue(document, path, value),
});
const remove = (path: Path): Step => ({
  owner: path.slice(0, -1),
  edits: (document) => removePart(document, path),
});
const rename = (path: Path, name: string): Step => ({
  owner: path.slice(0, -1),
  edits: (document) => renameKey(document, path, name),
});
const move = (list: Path, from: number, to: number): Step => ({
  owner: list,
  edits: (document) => moveItem(document, list, from, to),
});
/** Adds an item; a list that is not there is begun, and what stands there instead of one stays. */
const insert = (list: Path, index: number, item: unknown): Step => ({
  owner: list,
  edits(document) {
    const there = partAt(document.value, list);
    if (there === undefined || there === null) return setValue(document, list, [item]);
    return Array.isArray(there) ? insertItem(document, list, index, item) : [];
  },
});

function stepsOf(action: Exclude<GridAction, { kind: 'begin' }>, rubric: unknown): Step[] {
  const competencies = itemsOf(partOf(rubric, 'competencies'));
  const levels = itemsOf(partOf(partOf(rubric, 'scale'), 'levels'));
  switch (action.kind) {
    case 'set':
      return [...setSteps(action.path, action.value, rubric), ...renameSteps(action, rubric)];
    case 'anchor':
      return anchorSteps(action, competencies[action.competency]);
    case 'level-score': {
      const before = numberOf(levels[action.index], 'score');
      if (before === undefined || before === action.score) return [];
      return [
        set(['scale', 'levels', action.index, 'score'], action.score),
        ...anchorsAt(competencies, before).map((path) => set([...path, 'score'], action.score)),
      ];
    }
    case 'add-level':
      return addLevelSteps(levels, competencies);
    case 'remove-level': {
      const score = numberOf(levels[action.index], 'score');
      if (!(action.index in levels)) return [];
      const anchors = score === undefined ? [] : anchorsAt(competencies, score).reverse();
      return [...anchors.map(remove), remove(['scale', 'levels', action.index])];
    }
    case 'add-competency':
      return [insert(['competencies'], Math.min(action.index, competencies.length), newCompetency(rubric))];
    case 'remove-competency': {
      const id = partOf(competencies[action.index], 'id');
      if (!(action.index in competencies)) return [];
      const mentions = typeof id === 'string' ? mentionsOf(rubric, id, action.index).reverse() : [];
      return [...mentions.map(remove), remove(['competencies', action.index])];
    }
    case 'add': {
      const item = newItem(action.list, rubric);
      return item ? [insert(action.list, itemsOf(partAt(rubric, action.list)).length, item)] : [];
    }
    case 'move':
      return [move(action.list, action.from, action.to)];
    case 'remove':
      return partAt(rubric, action.path) === undefined ? [] : [remove(action.path)];
    case 'distribute':
      return evenWeights(competencies.length).map((weight, index) => set(['competencies', index, 'weight'], weight));
    case 'fix':
      return [{ owner: action.change.path, edits: (document) => editsOf(action.change, document) }];
  }
}

/** A field's way to its value; a list keeps the items that stay, and the comments beside them. */
function setSteps(path: Path, value: string | number | readonly string[] | null, rubric: unknown): Step[] {
  const old = partAt(rubric, path);
  if (value === null) return old === undefined ? [] : [remove(path)];
  if (old === value) return [];
  return typeof value === 'object' && Array.isArray(old) ? listSteps(path, old, value) : [set(path, value)];
}

/** A competency that is called something else is called so wherever it is mentioned. */
function renameSteps({ path, value }: Extract<GridAction, { kind: 'set' }>, rubric: unknown): Step[] {
  const [list, index, field] = path;
  const old = partAt(rubric, path);
  const isId = path.length === 3 && list === 'competencies' && typeof index === 'number' && field === 'id';
  if (!isId || typeof old !== 'string' || typeof value !== 'string' || old === value) return [];
  // Another competency may have the name already: what mentions either would then mention both.
  const isTaken = itemsOf(partOf(rubric, 'competencies')).some((one) => partOf(one, 'id') === value);
  if (isTaken) return [];
  return mentionsOf(rubric, old, index).flatMap((mention) => {
    if (typeof mention.at(-1) === 'number') return [set(mention, value)];
    return partOf(partAt(rubric, mention.slice(0, -1)), value) === undefined ? [rename(mention, value)] : [];
  });
}

/** Items that stay are moved, and those that go give their place, with its comment, to those that come. */
function listSteps(path: Path, old: readonly unknown[], wanted: readonly string[]): Step[] {
  const steps: Step[] = [];
  const items = [...old];
  for (let index = 0; index < wanted.length; ) {
    const [now, text] = [items[index], wanted[index]];
    const from = items.indexOf(text, index);
    const stays = index < items.length && wanted.includes(now as string, index);
    if (from === index) index++;
    else if (from < 0 && (stays || index >= items.length)) {
      steps.push(insert(path, index, text));
      items.splice(index, 0, text);
    } else if (from < 0) {
      steps.push(set([...path, index], text));
      items[index] = text;
    } else if (stays) {
      steps.push(move(path, from, index));
      items.splice(index, 0, ...items.splice(from, 1));
    } else {
      steps.push(remove([...path, index]));
      items.splice(index, 1);
    }
  }
  return [...steps, ...items.slice(wanted.length).map(() => remove([...path, wanted.length]))];
}

function anchorSteps(
  { competency: index, score, text }: Extract<GridAction, { kind: 'anchor' }>,
  competency: unknown,
): Step[] {
  if (competency === undefined) return [];
  const list: Path = ['competencies', index, 'anchors'];
  const anchors = itemsOf(partOf(competency, 'anchors'));
  const at = anchors.findIndex((anchor) => numberOf(anchor, 'score') === score);
  if (at >= 0) {
    if (text === '') return [remove([...list, at])];
    return shownOf(partOf(anchors[at], 'text')) === text ? [] : [set([...list, at, 'text'], text)];
  }
  if (text === '') return [];
  const higher = anchors.findIndex((anchor) => (numberOf(anchor, 'score') ?? score) > score);
  return [insert(list, higher < 0 ? anchors.length : higher, { score, text })];
}

/** Paths to the anchors of a level, in the order of the text. */
const anchorsAt = (competencies: readonly unknown[], score: number): Path[] =>
  competencies.flatMap((competency, index) =>
    itemsOf(partOf(competency, 'anchors')).flatMap((anchor, at): Path[] =>
      numberOf(anchor, 'score') === score ? [['competencies', index, 'anchors', at]] : [],
    ),
  );

/** A level above the highest, and an anchor to write for it in every competency. */
function addLevelSteps(levels: readonly unknown[], competencies: readonly unknown[]): Step[] {
  const scores = levels.flatMap((level) => numberOf(level, 'score') ?? []);
  const score = scores.length === 0 ? 1 : Math.max(...scores) + 1;
  return [
    insert(['scale', 'levels'], levels.length, { score, label: `Level ${score}` }),
    ...competencies.flatMap((competency, index): Step[] => {
      const anchors = itemsOf(partOf(competency, 'anchors'));
      const has = anchors.some((anchor) => numberOf(anchor, 'score') === score);
      return has ? [] : [insert(['competencies', index, 'anchors'], anchors.length, newAnchor(score, ''))];
    }),
  ];
}
