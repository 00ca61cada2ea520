import type { HeaderChoice } from '../sidebar/protocol.ts';
import { Refusal } from './lock.ts';
import { messages } from './messages.ts';

/** A text of an argument from outside. @throws Refusal for anything else, and for a text that is longer */
export function asText(value: unknown, longest: number): string {
  if (typeof value !== 'string') throw new Refusal(messages.notUnderstood);
  if (value.length > longest) throw new Refusal(messages.tooLong(longest));
  return value;
}

const mostChoices = 500;
const longestHeading = 500;

/** Choices of headings of an argument from outside; other fields are left out. @throws Refusal for anything else */
export function asHeaderChoices(value: unknown): HeaderChoice[] {
  if (!Array.isArray(value) || value.length > mostChoices) throw new Refusal(messages.notUnderstood);
  return value.map((choice: unknown) => {
    if (typeof choice !== 'object' || choice === null) throw new Refusal(messages.notUnderstood);
    const { header, meaning } = choice as Partial<Record<keyof HeaderChoice, unknown>>;
    return { header: asText(header, longestHeading), meaning: asText(meaning, longestHeading) };
  });
}
