import type { Format, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { documentOf } from '@rubric-kit/shared-schema/parse/document-of.ts';
import { maxTextLength } from '@rubric-kit/shared-schema/parse/limits.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { readYamlInSteps } from '@rubric-kit/shared-schema/parse/yaml/read.ts';
import type { Steps } from '../steps.ts';

/** As `parse`. YAML that cannot be read is repaired mistake by mistake and read anew each time: these are the steps. */
export function* parseInSteps(text: string, format: Format): Steps<RubricDocument> {
  if (format === 'json' || text.length > maxTextLength) return parse(text, format);
  const reading = yield* readYamlInSteps(text);
  return documentOf(text, format, () => reading);
}
