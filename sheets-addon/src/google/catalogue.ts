import { digest } from '@rubric-kit/shared-schema/digest.ts';
import { formatOf, parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { RubricName } from '../sidebar/protocol.ts';

/** A rubric file as it is. */
interface RubricFile {
  readonly fileName: string;
  readonly text: string;
}

/** The rubrics that the build put into the project, read as text: nothing in them is run. */
const files = (): RubricFile[] =>
  JSON.parse(HtmlService.createTemplateFromFile('Rubrics').getRawContent()) as RubricFile[];

/** The built-in rubrics by their names. */
export const catalogue = (): RubricName[] =>
  files().map((file) => {
    const rubric = contentOf(file);
    const { id, version, title } = rubric;
    return { id, version, title, digest: digest(rubric) };
  });

/** The file of a built-in rubric. */
export const catalogueFile = (id: string): RubricFile | undefined => files().find((file) => contentOf(file).id === id);

const contentOf = ({ text, fileName }: RubricFile): Rubric => parse(text, formatOf(fileName)).value as Rubric;
