import { host } from '../../page/host.ts';
import type { GridAction } from '../action.ts';
import type { FromGrid } from '../message.ts';

/** The version of the text that the page shows. */
let version = -1;
let waiting = false;
const queue: GridAction[] = [];

const post = (message: FromGrid): void => host.postMessage(message);

/** Asks for a change of the text; one after the other, each upon the view that the one before has led to. */
export function send(action: GridAction): void {
  queue.push(action);
  next();
}

/** A view has come: `answered` where it is the answer to a change. */
export function received(newVersion: number, answered: boolean): void {
  version = newVersion;
  if (answered) waiting = false;
  next();
}

function next(): void {
  const action = waiting ? undefined : queue.shift();
  if (!action) return;
  waiting = true;
  post({ kind: 'action', version, action });
}

export const ready = (): void => post({ kind: 'ready' });
export const openText = (line?: number): void => post(line === undefined ? { kind: 'text' } : { kind: 'text', line });
export const openPreview = (): void => post({ kind: 'preview' });
