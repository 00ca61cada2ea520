// The preview of a rubric's text, without VS Code.
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import type { Page } from 'playwright-core';
import type { FromPreview, ToPreview } from '../../../extension/src/preview/message.ts';
import { type PageOptions, usePages } from '../grid/open-page.ts';

export interface OpenPreview {
  readonly page: Page;
  /** The rubric's text is another one now. */
  show(text: string): Promise<void>;
  tell(message: ToPreview): Promise<void>;
  /** What the page has asked for. */
  readonly asked: FromPreview[];
}

export function usePreview() {
  const open = usePages('preview');
  return async (text: string, options: PageOptions = {}): Promise<OpenPreview> => {
    const asked: FromPreview[] = [];
    const rubricOf = (now: string): ToPreview => {
      const { rubric, problems } = validate(now, 'yaml');
      return { kind: 'rubric', rubric, errors: problems.filter(({ severity }) => severity === 'error').length };
    };
    const { page, tell } = await open<FromPreview, ToPreview>((message, answer) => {
      if (message.kind === 'ready') return answer(rubricOf(text));
      return void asked.push(message);
    }, options);
    await page.locator('main').waitFor();
    return { page, tell, asked, show: (now) => tell(rubricOf(now)) };
  };
}
