import { parts } from '../../generated/fields.ts';
import { renameTo } from '../fix.ts';
import { nearest } from '../nearest.ts';
import type { RuleWords } from '../rule.ts';
import { listed } from '../say.ts';
import { type Mistake, structureRule } from './mistake.ts';
import { fieldNames, objectName, quoted, withArticle } from './wording.ts';

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

export const unknownField = structureRule('unknown-field', ['additionalProperties'], (mistake) => {
  const { about = '', meant } = mistake;
  const path = [...mistake.path, about];
  const message = `${quoted(about)} is not a field of ${objectName(mistake, withArticle)}. `;
  return {
    path,
    mark: 'key',
    ...(meant === undefined
      ? { message: message + advice(mistake, about) }
      : { message: `${message}Did you mean "${meant}"?`, fix: renameTo(path, meant) }),
  };
});

/** What there is already, where the field belongs if it is one of another object, or what there is instead. */
function advice({ part, value }: Mistake, name: string): string {
  const known = fieldNames(part);
  const twin = nearest(
    name,
    known.filter((field) => Object.hasOwn(value as object, field)),
  );
  if (twin !== undefined) return `A "${twin}" is there already: remove one of the two.`;
  const has = (field: string) => [...parts.values()].filter(({ fields }) => fields.has(field));
  // What there is once goes by its key: "bands".
  const homes = [...new Set(has(name).map(({ noun }) => (has(noun)[0] ? quoted(noun) : withArticle(noun))))];
  if (homes.length > 0 && homes.length <= 3)
    return `It belongs to ${listed(homes, 3, 'or')}: move it there, or remove it.`;
  return `Remove it, or use one of: ${known.filter((field) => field !== '$schema').join(', ')}.`;
}
