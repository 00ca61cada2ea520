import { host } from '../../page/host.ts';
import type { GridAction } from '../action.ts';
import type { FromGrid } from '../message.ts';

/** A change that is asked for, and where the person wants to be when it has been made: a cell or a key. */
interface Request {
  readonly action: GridAction;
  readonly goal?: string | undefined;
  /** The change was not made. */
  readonly refused?: (() => void) | undefined;
}

/** The version of the text that the page shows. */
let version = -1;
let waiting: Request | undefined;
const queue: Request[] = [];

const post = (message: FromGrid): void => host.postMessage(message);

/** Asks for a change of the text, and tells if it was `refused`; one after the other, each upon the view that the one before has led to. */
export function send(action: GridAction, goal?: string, refused?: () => void): void {
  queue.push({ action, goal, refused });
  next();
}

/** A view has come: `answered` where it is the answer to a change. Gives the goal of that change, if it was made. */
export function received(newVersion: number, answered: boolean, isRefused: boolean): string | undefined {
  version = newVersion;
  if (!answered) return undefined;
  const request = waiting;
  waiting = undefined;
  if (isRefused) {
    // The paths of those that wait count in the same text as those of this one.
    for (const one of [request, ...queue.splice(0)]) one?.refused?.();
    return undefined;
  }
  // The page shows the view before the next change is asked for.
  queueMicrotask(next);
  return request?.goal;
}

function next(): void {
  if (waiting) return;
  waiting = queue.shift();
  if (waiting) post({ kind: 'action', version, action: waiting.action });
}

export const ready = (): void => post({ kind: 'ready' });
export const openText = (line?: number): void => post(line === undefined ? { kind: 'text' } : { kind: 'text', line });
export const openPreview = (): void => post({ kind: 'preview' });
