import type { Validation } from '../judge.ts';
import { cutTexts } from '../parse/yaml/cut-text.ts';
import { inOrder } from './order.ts';
import { slippedFields } from './slipped.ts';

/**
 * What was found of a rubric, with what only the layout of its text tells: where YAML has slipped into another section,
 * which is told alone, and where a text loses its end.
 */
export function withLayout(validation: Validation): Validation {
  const { document, problems } = validation;
  if (document.format !== 'yaml' || document.faults.length > 0) return validation;
  const slipped = slippedFields(validation);
  if (slipped.length > 0) return { ...validation, problems: inOrder(slipped) };
  const cut = cutTexts(document);
  if (cut.length === 0) return validation;
  const warnings = cut.map(
    ({ rule, message, span }) =>
      ({ rule, severity: 'warning', message, pointer: '', range: document.range(span) }) as const,
  );
  return { ...validation, problems: inOrder([...problems, ...warnings]) };
}
