import type { CallLog } from './call-log.ts';
import { createCallLog } from './call-log.ts';
import { createWorkbook, type SimulatedWorkbook } from './workbook.ts';

/** A menu item that the add-on put into the menu. `function` is the name of a top-level function. */
export interface SimulatedMenuItem {
  readonly label: string;
  readonly function: string;
}

/** A dialog that a script opens and waits for. `buttons` is a button set: `YES_NO`. */
export interface SimulatedQuestion {
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
  readonly prompt: boolean;
}

/** The person at the spreadsheet: what the services show them, and what they answer. */
export interface SimulatedPerson {
  locale: string;
  menus: { readonly title: string; readonly items: readonly (SimulatedMenuItem | null)[] }[];
  /** Answers to alerts and prompts, first one first; without one, OK is pressed. */
  answers: { readonly button: string; readonly text: string }[];
  /** Answers in place of `answers`, where somebody can be asked. */
  ask?: (question: SimulatedQuestion) => { readonly button: string; readonly text: string };
  alerts: { readonly title: string; readonly text: string }[];
  toasts: string[];
  sidebar: { readonly title: string; readonly html: string } | null;
}

/** Everything that the services of one script stand on. */
export interface Host {
  readonly workbook: SimulatedWorkbook;
  readonly log: CallLog;
  readonly person: SimulatedPerson;
  /** Document properties: they belong to the script and the file, and are not copied with it. */
  readonly properties: Map<string, string>;
  readonly userProperties: Map<string, string>;
  /** Files of the pushed project by name, without ending. */
  readonly files: Map<string, string>;
  /** Somebody else holds the document lock. */
  lockedElsewhere: boolean;
  locked: boolean;
  /** `NONE` while `onOpen` runs for somebody who has not authorised the add-on. */
  authMode: 'NONE' | 'LIMITED' | 'FULL';
}

/** A host with an empty spreadsheet, or the given one. */
export function createHost(workbook: SimulatedWorkbook = createWorkbook()): Host {
  return {
    workbook,
    log: createCallLog(),
    person: { locale: 'en', menus: [], answers: [], alerts: [], toasts: [], sidebar: null },
    properties: new Map(),
    userProperties: new Map(),
    files: new Map(),
    lockedElsewhere: false,
    locked: false,
    authMode: 'FULL',
  };
}

/** Google's words for a service that may not be used before authorisation. */
export function requireAuthorisation(host: Host, service: string): void {
  if (host.authMode === 'NONE') {
    throw new Error(`You do not have permission to call ${service}. Authorization is required.`);
  }
}
