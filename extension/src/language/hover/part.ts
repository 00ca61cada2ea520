import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Analysis } from '../analysis.ts';
import { competencyText, percent, scoreText } from '../competency-text.ts';
import { fieldText } from '../field-text.ts';
import { isScoreAt, roleAt } from '../kinds.ts';
import { competenciesOf, numberAt, textAt, totalWeight } from '../model.ts';
import type { PartAt } from '../part-at.ts';
import { readingLevel } from '../reading-level.ts';
import { schemaAt } from '../schema.ts';
import { usesText } from './uses.ts';

/** What a field is for, or what a value comes to: paragraphs of Markdown. */
export function partText(analysis: Analysis, part: PartAt): string[] {
  const { path, mark } = part;
  const role = roleAt(path);
  if (role?.mark === mark) return idText(analysis, part);
  const node = schemaAt(path);
  const value = mark === 'value' || isScoreAt(path) || path.at(-1) === 'weight' ? valueText(analysis, part) : [];
  if (!node || (mark === 'value' && value.length > 0)) return value;
  const name = typeof path.at(-1) === 'string' ? String(path.at(-1)) : (node.title ?? '');
  const isRequired = schemaAt(path.slice(0, -1))?.required?.includes(name) ?? false;
  return [`**${node.title ?? name}**${isRequired ? ' (required)' : ''}\n\n${fieldText(node)}`, ...value];
}

function idText(analysis: Analysis, { path, mark }: PartAt): string[] {
  const { known } = analysis;
  const role = roleAt(path);
  const id = mark === 'key' ? String(path.at(-1)) : textAt(known, path);
  if (!role || id === undefined) return [];
  const uses = usesText(analysis, { id, kind: role.kind });
  if (role.kind === 'competency') {
    const competency = competenciesOf(known).find((one) => one.id === id);
    return competency ? [`${competencyText(competency, known)}\n\n${uses}`] : [];
  }
  const node = schemaAt(path);
  return role.role === 'definition' && node ? [`**${node.title ?? 'Id'}**\n\n${fieldText(node)}`, uses] : [uses];
}

function valueText({ known }: Analysis, { path }: PartAt): string[] {
  const number = numberAt(known, path);
  if (number !== undefined) {
    if (isScoreAt(path)) return [`Score ${scoreText(number, known)}`];
    const total = totalWeight(known);
    if (path[0] !== 'competencies' || path.at(-1) !== 'weight' || total <= 0) return [];
    const left = Math.round((100 - total) * 100) / 100;
    const sum =
      left === 0
        ? 'The weights sum to 100.'
        : `The weights sum to ${total}: ${Math.abs(left)} ${left > 0 ? 'is left' : 'too much'}.`;
    return [`${number} of ${total} is a share of ${percent(number, total)}. ${sum}`];
  }
  const text = partAt(known, path);
  if (typeof text !== 'string' || path[2] !== 'anchors') return [];
  const { words, grade } = readingLevel(text);
  const score = numberAt(known, [...path.slice(0, -1), 'score']);
  const level = score === undefined ? '' : `Anchor for ${scoreText(score, known)}\n\n`;
  return [`${level}${words} ${words === 1 ? 'word' : 'words'}, reading level: grade ${grade}`];
}
