import { fieldText } from '../field-text.ts';
import { fieldsOf, type Node } from '../schema.ts';
import { completionKind } from '../types.ts';
import type { Place, Suggestion } from './items.ts';
import { shapeOf } from './shape.ts';

/** The fields that the object at a place does not have yet: required ones first, each with its usual value. */
export function suggestKeys({ analysis, where, print, indent }: Place, node: Node, lead = ''): Suggestion[] {
  const known = analysis.known;
  return fieldsOf(node).flatMap(({ name, field, isRequired }): Suggestion[] => {
    if (where.siblings.has(name)) return [];
    const whole = print().field(name, shapeOf(field, [...where.path, name], known), indent);
    return [
      {
        label: name,
        kind: completionKind.property,
        detail: `${field.title ?? name}${isRequired ? ' (required)' : ''}`,
        documentation: fieldText(field),
        rank: isRequired ? 1 : 2,
        newText: lead + (where.hasColon ? whole.slice(0, whole.indexOf(':')) : whole),
      },
    ];
  });
}
