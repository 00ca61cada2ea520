import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path, Span } from '@rubric-kit/shared-schema/parse/position.ts';
import { blockWhere } from './block.ts';
import { flowWhere } from './flow.ts';

/** What may be typed at an offset of a text that may be half typed. */
export interface Where {
  /** `key`: a field of the object at `path`. `item`: an item of the list there. `value`: the value of the field there. */
  readonly role: 'key' | 'item' | 'value';
  readonly path: Path;
  /** Of an item, its index in the list. */
  readonly index?: number;
  /** What is typed of it so far, quotes included: a completion takes its place. */
  readonly typed: Span;
  /** `block`: YAML by indentation. `flow`: YAML between brackets. */
  readonly style: 'block' | 'flow' | 'json';
  /** The other keys of the object, or the other plain items of the list. */
  readonly siblings: ReadonlySet<string>;
  /** How many characters deeper than its line's indentation the part begins: what its further lines are indented by. */
  readonly deeper: number;
  /** A colon follows already. */
  readonly hasColon: boolean;
  /** Where the comma after the part before is missing. */
  readonly commaAt?: number;
  /** Another part follows without a comma between. */
  readonly needsComma: boolean;
}

/** A part whose beginning and place are known from the version before: there is no need to start at the top. */
export interface Near {
  readonly start: number;
  readonly path: Path;
}

/**
 * Where in the format an offset lies, by the text around it: no syntax tree is needed, and a line that is half typed is
 * no hindrance. `undefined` in comments, in the middle of block texts, and where nothing can be typed.
 */
export function whereIs(text: string, format: Format, offset: number, near?: Near): Where | undefined {
  const nearby =
    format === 'json' && near && /[[{]/.test(text.charAt(near.start))
      ? flowWhere(text, { ...near, offset, format })
      : undefined;
  if (nearby) return nearby;
  if (format === 'json') return flowWhere(text, { start: 0, offset, path: [], format });
  const start = /^(?:\ufeff|\s|#[^\n]*\n|---[ \t]*\n)*(?=[{[])/.exec(text)?.[0].length;
  if (start !== undefined) return flowWhere(text, { start, offset, path: [], format });
  return blockWhere(text, offset);
}
