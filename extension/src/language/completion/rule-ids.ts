import { catalogue } from '@rubric-kit/shared-schema/rules/catalogue.ts';
import { ruleTexts } from '@rubric-kit/shared-schema/rules/texts.ts';
import { completionKind } from '../types.ts';
import type { Place, Suggestion } from './items.ts';
import type { Template } from './template.ts';

const severities: Template = { hole: '', as: 'text', choices: ['off', 'info', 'warning', 'error'] };

/** The rules whose severity an author may change, and does not yet. */
export function suggestRules({ where, print, indent }: Place): Suggestion[] {
  const why = new Map(ruleTexts.map((rule) => [rule.id, rule.why]));
  return catalogue
    .filter(({ id, group }) => (group === 'meaning' || group === 'writing') && !where.siblings.has(id))
    .map(({ id, group, severity }) => {
      const whole = print().field(id, severities, indent);
      return {
        label: id,
        kind: completionKind.property,
        detail: `${group}, ${severity} by itself`,
        documentation: why.get(id) ?? '',
        rank: 1,
        newText: where.hasColon ? whole.slice(0, whole.indexOf(':')) : whole,
      };
    });
}
