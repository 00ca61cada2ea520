import { host } from '../../page/host.ts';
import type { GridAction } from '../action.ts';
import type { FromGrid } from '../message.ts';
import type { GridView } from '../view.ts';
import { type Asked, followed } from './followed.ts';

interface Request extends Asked {
  /** The change was not made. */
  readonly refused?: (() => void) | undefined;
  /** What the page knew of the text when it was asked for. */
  readonly from: GridView | undefined;
}

/** What the page knows of the text. */
let seen: GridView | undefined;
let waiting: Request | undefined;
const queue: Request[] = [];

const post = (message: FromGrid): void => host.postMessage(message);

/** Asks for a change of the text, and tells if it was `refused`; one after the other, each upon the view that the one before has led to. */
export function send(action: GridAction, goal?: string, refused?: () => void): void {
  queue.push({ action, goal, refused, from: seen });
  next();
}

/** A view has come: `answered` where it is the answer to a change. Gives the goal of that change, if it was made. */
export function received(now: GridView, answered: boolean, isRefused: boolean): string | undefined {
  seen = now;
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
  if (!waiting) return;
  const { from } = waiting;
  const asked = from && seen ? followed(waiting, from, seen) : waiting;
  waiting = { ...waiting, ...asked };
  // What cannot be made any more is refused as what comes too late: no text has this version.
  post({ kind: 'action', version: asked && seen ? seen.version : -1, action: waiting.action });
}

export const ready = (): void => post({ kind: 'ready' });
export const openText = (line?: number): void => post(line === undefined ? { kind: 'text' } : { kind: 'text', line });
export const openPreview = (): void => post({ kind: 'preview' });
