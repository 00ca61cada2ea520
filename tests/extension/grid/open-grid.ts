// The grid on a text: what is done in the page changes the text, as the extension would.
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import type { Page } from 'playwright-core';
import { gridView } from '../../../extension/src/grid/grid-view.ts';
import type { FromGrid, ToGrid } from '../../../extension/src/grid/message.ts';
import { newParts, partsOf } from '../../../extension/src/grid/parts.ts';
import { editsOfAction } from '../../../extension/src/grid/steps.ts';
import { finished } from '../../../extension/src/language/steps.ts';
import { type PageOptions, usePages } from './open-page.ts';

export interface OpenGrid {
  readonly page: Page;
  /** The text as it is by now: a change counts from when the page has heard of it. */
  text(): string;
  /** Somebody changes the text beside the grid. */
  type(change: (text: string) => string): Promise<void>;
  /** The same in the moment before the page hears of it: what is done there meanwhile comes too late. */
  typeUnheard(change: (text: string) => string): void;
  /** Takes back the last change, as the editor does. */
  undo(): Promise<void>;
  /** What else the page has asked for. */
  readonly asked: FromGrid[];
}

export function useGrid() {
  const open = usePages('grid');
  return async (first: string, options: PageOptions & { readonly format?: Format } = {}): Promise<OpenGrid> => {
    const format = options.format ?? 'yaml';
    let version = 1;
    let text = first;
    let heard = first;
    const before: string[] = [];
    const asked: FromGrid[] = [];
    let told: readonly string[] = [];
    const view = (answered: boolean, refused?: string): ToGrid => {
      const parts = finished(partsOf(gridView(validate(text, format), version)));
      const message = { parts: newParts(parts, told), answered, ...(refused === undefined ? {} : { refused }) };
      told = parts;
      return { kind: 'view', ...message };
    };
    const put = (now: string) => {
      before.push(text);
      text = now;
      version++;
    };
    const { page, tell } = await open<FromGrid, ToGrid>(async (message, answer) => {
      if (message.kind === 'ready') {
        told = [];
        return answer(view(false));
      }
      if (message.kind !== 'action') return void asked.push(message);
      const { document } = validate(text, format);
      const isBroken = document.faults.length > 0 && message.action.kind !== 'begin';
      const isLate = message.version !== version || isBroken;
      const edits = isLate ? [] : editsOfAction(message.action, document);
      if (edits.length > 0) put(applyEdits(text, edits));
      await answer(view(true, isLate ? 'The text has changed meanwhile. Do it again.' : undefined));
      heard = text;
    }, options);
    await page.locator('main').waitFor();
    return {
      page,
      text: () => heard,
      asked,
      async type(change) {
        put(change(text));
        await tell(view(false));
        heard = text;
      },
      typeUnheard: (change) => put(change(text)),
      async undo() {
        text = before.pop() ?? text;
        version++;
        await tell(view(false));
        heard = text;
      },
    };
  };
}
