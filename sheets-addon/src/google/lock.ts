import { messages } from './messages.ts';

/** A sentence for the manager: what stands in the way and what to do. Shown as it is. */
export class Refusal extends Error {}

const waitMilliseconds = 10_000;

/** Runs one operation at a time on this document. Refuses, with nothing done, when somebody else's takes too long. */
export function alone<T>(operation: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMilliseconds)) throw new Refusal(messages.busy);
  try {
    const result = operation();
    // The next one to hold the lock has to find everything in its place.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
