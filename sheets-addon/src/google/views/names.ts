import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { isRole, roles } from '../../read/vocabulary.ts';
import { messages } from '../messages.ts';

/** What a heading's meaning is called: a competency's name, or the word for a role. */
export function labelOfMeaning(meaning: string, rubric: Rubric): string {
  const competency = rubric.competencies.find(({ id }) => id === meaning);
  if (competency) return competency.name;
  if (isRole(meaning)) return messages.meanings[meaning];
  return meaning === 'ignore' ? messages.meanings.ignore : meaning;
}

/** Every meaning that a heading can be given. */
export const allMeanings = (rubric: Rubric): string[] => [
  ...roles,
  ...rubric.competencies.map(({ id }) => id),
  'ignore',
];
