import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { levelsOf, numberAt, rounded, totalWeight } from '../model.ts';
import { fieldsOf, type Node, resolved } from '../schema.ts';
import type { Template } from './template.ts';

/** A new part of the format: its required fields, with examples that fit the rubric's own scale. */
export function shapeOf(node: Node, path: Path, known: unknown): Template {
  const last = path.at(-1);
  if (last === 'anchors') return { list: anchorShapes(known, scoresOf(known)) };
  if (path[0] === 'competencies' && path.length === 2) return competencyShape(node, path, known);
  if (path[0] === 'competencies' && last === 'weight') return number(weightLeft(known));
  if (path[0] === 'competencies' && last === 'target') return number(usualTarget(known));
  if (node.const !== undefined) return { fixed: node.const };
  if (node.enum) return { hole: '', as: node.type === 'string' ? 'text' : 'number', choices: node.enum.map(String) };
  if (node.type === 'array') return { list: [shapeOf(resolved(node.items ?? {}), [...path, 0], known)] };
  if (node.type === 'object' || node.properties) return objectShape(node, path, known);
  return { hole: exampleOf(node), as: node.type === 'string' ? 'text' : 'number' };
}

const number = (value: number): Template => ({ hole: String(value), as: 'number' });

const exampleOf = ({ default: usual, examples }: Node): string => {
  const example = usual ?? examples?.[0];
  return typeof example === 'string' || typeof example === 'number' ? String(example) : '';
};

function objectShape(node: Node, path: Path, known: unknown): Template {
  const body = node.defaultSnippets?.[0]?.body;
  if (body) return ofBody(body);
  const fields = fieldsOf(node);
  const required = fields.filter(({ isRequired }) => isRequired);
  const shown = required.length > 0 ? required : fields.slice(0, 1);
  return { fields: shown.map(({ name, field }) => [name, shapeOf(field, [...path, name], known)]) };
}

/** The body of a schema's `defaultSnippets`: `"${1:text}"` is a hole for a text, `"^${1:3}"` one for a number, `"${1|a,b|}"` a choice. */
function ofBody(body: unknown): Template {
  if (Array.isArray(body)) return { list: body.map(ofBody) };
  if (typeof body === 'object' && body !== null)
    return { fields: Object.entries(body).map(([name, value]) => [name, ofBody(value)]) };
  const match = typeof body === 'string' ? /^(\^?)\$\{\d+:(.*)\}$/.exec(body) : null;
  const choice = typeof body === 'string' ? /^\$\{\d+\|(.*)\|\}$/.exec(body) : null;
  if (choice) return { hole: '', as: 'text', choices: (choice[1] ?? '').split(',') };
  if (match) return { hole: match[2] ?? '', as: match[1] === '^' ? 'number' : 'text' };
  return { fixed: typeof body === 'number' ? body : String(body) };
}

/** A whole competency: one anchor for every level, the weight that is left, a target in the middle. */
function competencyShape(node: Node, path: Path, known: unknown): Template {
  const required = fieldsOf(node).filter(({ isRequired }) => isRequired);
  return {
    fields: required.map(({ name, field }) => {
      if (name === 'id') return [name, { hole: 'new-competency', as: 'text' }];
      if (name === 'name') return [name, { hole: 'New competency', as: 'text' }];
      return [name, shapeOf(field, [...path, name], known)];
    }),
  };
}

/** An anchor for each of these scores, to be written. */
export function anchorShapes(known: unknown, scores: readonly number[]): Template[] {
  const levels = levelsOf(known);
  return scores.map((score): Template => {
    const label = levels.find((level) => level.score === score)?.label;
    const hole = label ? `What a rater sees at ${label}` : 'What a rater sees this person do';
    return {
      fields: [
        ['score', { fixed: score }],
        ['text', { hole, as: 'text' }],
      ],
    };
  });
}

/** The scores of the levels; without a scale, four. */
function scoresOf(known: unknown): number[] {
  const scores = levelsOf(known).map(({ score }) => score);
  return scores.length > 0 ? scores : [1, 2, 3, 4];
}

/** What the weights lack to 100; where nothing is left, a fifth. */
export function weightLeft(known: unknown): number {
  const left = rounded(100 - totalWeight(known));
  return left > 0 && left < 100 ? left : 20;
}

/** The level just above the middle of the scale, or where strength begins if that is lower. */
function usualTarget(known: unknown): number {
  const scores = scoresOf(known);
  const middle = scores[scores.length >> 1] ?? 3;
  return Math.min(middle, numberAt(known, ['bands', 'strongFrom']) ?? middle);
}
