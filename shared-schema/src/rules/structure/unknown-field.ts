import { parts } from '../../generated/fields.ts';
import { renameTo } from '../fix.ts';
import { nearest } from '../nearest.ts';
import type { RuleWords } from '../rule.ts';
import { listed } from '../say.ts';
import type { Mistake, StructureRule } from './mistake.ts';
import { objectName, quoted, withArticle } from './wording.ts';

export const about: RuleWords = {
  why: 'A field under a name that the format does not have is read by nobody.',
  bad: `bands:
  weakBelow: 2
  strongFrm: 3 # here
`,
  good: `bands:
  weakBelow: 2
  strongFrom: 3
`,
};

export const unknownField: StructureRule = {
  id: 'unknown-field',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword }) => keyword === 'additionalProperties',
  find(mistake) {
    const name = String(mistake.params.additionalProperty);
    const path = [...mistake.path, name];
    const { meant } = mistake;
    const found = { path, mark: 'key', message: `${quoted(name)} is not a field of ${objectName(mistake)}. ` } as const;
    if (meant === undefined) return { ...found, message: found.message + advice(mistake, name) };
    return {
      ...found,
      message: `${found.message}Did you mean "${meant}"?`,
      fix: renameTo(path, meant),
    };
  },
};

/** What there is already, where the field belongs if it is one of another object, or what there is instead. */
function advice({ part, value }: Mistake, name: string): string {
  const twin = nearest(
    name,
    [...(part?.fields.keys() ?? [])].filter((field) => Object.hasOwn(value as object, field)),
  );
  if (twin !== undefined) return `A "${twin}" is there already: remove one of the two.`;
  const homes = [...parts.values()].filter((other) => other !== part && other.fields.has(name));
  if (homes.length > 0 && homes.length <= 3)
    return `It belongs to ${listed(
      homes.map(({ noun }) => withArticle(noun)),
      3,
      'or',
    )}: move it there, or remove it.`;
  const fields = [...(part?.fields.keys() ?? [])].filter((field) => field !== '$schema');
  return `Remove it, or use one of: ${fields.join(', ')}.`;
}
