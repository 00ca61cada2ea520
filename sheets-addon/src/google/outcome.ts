import type { Scorecard } from '../read/scorecard.ts';
import type { Outcome } from '../sidebar/protocol.ts';
import { Refusal } from './lock.ts';

const mostInvalid = 50;

/** An operation that did what it should, and what is to be told besides what was read. */
export const done = (message: string, scorecard?: Scorecard, more: readonly string[] = []): Outcome => ({
  done: true,
  message,
  invalid: (scorecard?.invalid ?? [])
    .slice(0, mostInvalid)
    .map(({ address, value, reason }) => ({ address, value, reason })),
  notices: [
    ...(scorecard?.notices ?? []).map(({ address, message: text }) => (address ? `${address}: ${text}` : text)),
    ...more,
  ],
});

/**
 * Runs an operation; what stops it becomes a sentence for the manager, never a stack trace.
 * @param stopped the sentence for whatever Google says when it gives up half way
 */
export function outcomeOf(stopped: (reason: string) => string, operation: () => Outcome): Outcome {
  try {
    return operation();
  } catch (error) {
    const message = error instanceof Refusal ? error.message : stopped(reasonOf(error));
    return { done: false, message, invalid: [], notices: [] };
  }
}

/** Google's own exceptions are no `Error` of ours. */
const reasonOf = (error: unknown): string => {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
