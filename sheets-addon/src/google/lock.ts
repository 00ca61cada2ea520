import { messages } from './messages.ts';

/** A sentence for the manager: what stands in the way and what to do. Shown as it is. */
export class Refusal extends Error {}

const waitMilliseconds = 10_000;

/** Runs one operation at a time on this document. Refuses, with nothing done, when somebody else's takes too long. */
export function alone<T>(operation: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMilliseconds)) throw new Refusal(messages.busy);
  try {
    return operation();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
