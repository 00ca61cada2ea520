import type { Host, SimulatedQuestion } from '../../simulator/host.ts';
import { runBundle } from '../../simulator/run-bundle.ts';
import type { CallAnswer, GivenAnswer } from '../protocol.ts';

/** The add-on's script over the open spreadsheet. */
export interface Script {
  /** Calls a top-level function for the sidebar or the menu. `answers` are for the dialogs that it opens. */
  run(name: string, args: readonly unknown[], answers: readonly GivenAnswer[]): Ran;
  /** A custom function for a formula; `undefined` where there is none of that name. */
  custom(name: string): ((args: readonly unknown[]) => unknown) | undefined;
}

/** What a run came to. */
export interface Ran extends Omit<CallAnswer, 'change'> {
  /** It wrote into the spreadsheet. */
  readonly wrote: boolean;
  readonly toasts: readonly string[];
  /** It opened the sidebar. */
  readonly openedSidebar: boolean;
}

const buttonsOf: Readonly<Record<string, readonly string[]>> = {
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** A call of a name that begins with this is a formula's, never the sidebar's. */
const customName = /^RUBRIC_[A-Z_]+$/;

/**
 * Runs the script as Google does, each call in a context of its own. A dialog that waits for an answer ends the run: it is
 * asked before anything is written, and the run begins anew with the answer.
 * @param beforeWrite called once in each run, before its first write
 */
export function script(code: string, host: Host, beforeWrite: () => void): Script {
  const bundle = runBundle(code, host);
  let wrote = false;
  const { note } = host.log;
  host.log.note = (kind, name) => {
    if (kind === 'write' && !wrote) {
      wrote = true;
      beforeWrite();
    }
    note.call(host.log, kind, name);
  };
  return {
    run(name, args, answers) {
      const left = [...answers];
      let question: CallAnswer['question'];
      const alerts: { title: string; text: string }[] = [];
      host.person.ask = (asked) => {
        if (asked.buttons === 'OK') alerts.push({ title: asked.title, text: asked.text });
        const given = asked.buttons === 'OK' ? { button: 'OK', text: '' } : left.shift();
        if (given) return given;
        question = { title: asked.title, text: asked.text, prompt: asked.prompt, buttons: choicesOf(asked) };
        throw new Error('The dialog waits for an answer.');
      };
      wrote = false;
      host.person.toasts.length = 0;
      const before = host.person.sidebar;
      const end = (more: Pick<Ran, 'ok' | 'result' | 'error'>): Ran => ({
        ...more,
        ...(question ? { question } : {}),
        ...{ alerts, wrote, toasts: [...host.person.toasts], openedSidebar: host.person.sidebar !== before },
      });
      try {
        return end({ ok: true, result: bundle.call(name, ...args) });
      } catch (error) {
        if (question) return end({ ok: true });
        // Errors of another context are no instances of ours.
        const { name: kind = 'Error', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
        return end({ ok: false, error: { name: String(kind), message: String(message) } });
      } finally {
        host.log.reset();
      }
    },
    custom(name) {
      if (!customName.test(name) || !bundle.functions.includes(name)) return undefined;
      return (args) => bundle.call(name, ...args);
    },
  };
}

const choicesOf = ({ buttons }: SimulatedQuestion): readonly string[] =>
  (Object.hasOwn(buttonsOf, buttons) ? buttonsOf[buttons] : undefined) ?? ['OK'];
