import { host } from '../../page/host.ts';
import type { GridAction } from '../action.ts';
import type { FromGrid } from '../message.ts';

/** A change that is asked for, and where the person wants to be when it has been made: a cell or a key. */
interface Request {
  readonly action: GridAction;
  readonly goal?: string | undefined;
}

/** The version of the text that the page shows. */
let version = -1;
let waiting: Request | undefined;
const queue: Request[] = [];

const post = (message: FromGrid): void => host.postMessage(message);

/** Asks for a change of the text; one after the other, each upon the view that the one before has led to. */
export function send(action: GridAction, goal?: string): void {
  queue.push({ action, goal });
  next();
}

/** A view has come: `answered` where it is the answer to a change. Gives the goal of that change. */
export function received(newVersion: number, answered: boolean): string | undefined {
  version = newVersion;
  if (!answered) return undefined;
  const goal = waiting?.goal;
  waiting = undefined;
  // The page shows the view before the next change is asked for.
  queueMicrotask(next);
  return goal;
}

function next(): void {
  if (waiting) return;
  waiting = queue.shift();
  if (waiting) post({ kind: 'action', version, action: waiting.action });
}

export const ready = (): void => post({ kind: 'ready' });
export const openText = (line?: number): void => post(line === undefined ? { kind: 'text' } : { kind: 'text', line });
export const openPreview = (): void => post({ kind: 'preview' });
