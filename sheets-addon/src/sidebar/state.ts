import type { Status } from './protocol.ts';
import { call } from './server.ts';

type Listener = (status: Status) => void;

let known: Status | null = null;
const listeners: Listener[] = [];

/** Where the document stood when it was last asked; `null` before the first answer. */
export const status = (): Status | null => known;

/** Calls the listener with each new status. */
export const onStatus = (listener: Listener): void => void listeners.push(listener);

/** Asks where the document stands, and tells everybody who listens. */
export async function readStatus(): Promise<Status> {
  known = await call('sidebarStatus');
  for (const listener of listeners) listener(known);
  return known;
}

/** After an action: its own result must not be lost because this question failed. The next one will be answered. */
export const readStatusAgain = (): Promise<Status | null> => readStatus().catch(() => null);
