import type { Format } from '../../../shared-schema/src/parse/document.ts';
import { caseOf } from './golden.ts';

/** The rubric of most golden files; its weights sum to 95. */
export const baker = (format: Format) => {
  const { analysis } = caseOf('ids', 'baker', format);
  const { text } = analysis;
  /** A position in the first place of the text after `before` that holds `here`. */
  const at = (here: string, before = '') => {
    const offset = text.indexOf(here, text.indexOf(before) + before.length);
    if (offset < 0) throw new Error(`There is no ${here} in the text.`);
    return analysis.lines.position(offset + 1);
  };
  return { analysis, text, at };
};
