import type { Format, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { LineIndex } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Validation } from '@rubric-kit/shared-schema/validate.ts';
import { adopting } from './incremental/adopt.ts';
import { brokenAround } from './incremental/broken-around.ts';
import { readByLines } from './incremental/by-lines.ts';
import { cut } from './incremental/cut.ts';
import { type Judge, rememberingJudge } from './incremental/judge.ts';
import { type KnownLines, linesAfter } from './incremental/line-index.ts';
import { pieceNear } from './incremental/near.ts';
import { parseInSteps } from './incremental/parse-in-steps.ts';
import { patch } from './incremental/patch.ts';
import type { Patchwork } from './incremental/patchwork.ts';
import { piecedDocument } from './incremental/pieced-document.ts';
import { isLarge, recut } from './incremental/recut.ts';
import { reusing } from './incremental/reuse.ts';
import { type Steps, shared } from './steps.ts';
import type { Near } from './where/where.ts';

/** One version of a text, and what was found out about it: each thing when somebody first asks, and once. */
export interface Analysis {
  readonly text: string;
  readonly format: Format;
  readonly lines: LineIndex;
  readonly document: RubricDocument;
  readonly validation: Validation;
  /** The judgement, if somebody asked for it before. */
  readonly judged: Validation | undefined;
  /** Reads the text, or judges it, in steps; `document` and `validation` do so at once. */
  readonly reading: () => Steps<RubricDocument>;
  readonly judging: () => Steps<Validation>;
  /** The rubric as data, as far as it can be read; while a text cannot be read at all, as it was before. */
  readonly known: unknown;
  /** The piece around an offset, if the version before tells. */
  near(offset: number): Near | undefined;
  /** What the next version can be read from: the pieces of the last version without mistakes, and rules' memory. */
  readonly basis: Basis;
}

interface Basis {
  readonly patchwork: Patchwork | undefined;
  readonly known: unknown;
  readonly lines: KnownLines | undefined;
  readonly judge: Judge;
}

/**
 * Takes a version of a text; `before` is the version that it was typed over, of which all is reused that the change did
 * not touch. Nothing is read yet.
 */
export function analyse(text: string, format: Format, before?: Analysis): Analysis {
  // Only what the next version needs is kept of the one before, or every version would stay in memory.
  const earlier: Basis =
    before?.format === format
      ? before.basis
      : { patchwork: undefined, known: undefined, lines: undefined, judge: rememberingJudge() };
  let lines: ReturnType<typeof linesAfter> | undefined;
  let patchwork: Patchwork | undefined;
  const indexed = (): LineIndex => {
    lines ??= linesAfter(earlier.lines, text);
    return lines.lines;
  };

  function* read(): Steps<RubricDocument> {
    const { patchwork: old } = earlier;
    const index = indexed();
    patchwork = old && (yield* patch(old, text));
    if (old && !patchwork) {
      yield;
      const broken = yield* brokenAround(old, text, index);
      if (broken) return broken;
      yield;
      patchwork = yield* recut(old, text);
    }
    // A change that concerns one part has shown by now that the parts alone do not tell.
    if (!patchwork && format === 'yaml' && (!old || isLarge(old, text))) patchwork = yield* readByLines(text, old);
    if (patchwork) return piecedDocument(patchwork, index);
    yield;
    const whole = yield* parseInSteps(text, format);
    yield;
    const adopted = adopting(whole, earlier.known);
    yield;
    patchwork = cut(adopted);
    yield;
    if (patchwork && old) patchwork = reusing(patchwork, old);
    return patchwork ? piecedDocument(patchwork, index) : adopted;
  }

  const document = shared(read);
  const validation = shared(function* () {
    return yield* earlier.judge(yield* document.steps());
  });

  return {
    text,
    format,
    get lines() {
      return indexed();
    },
    get document() {
      return document.result();
    },
    get validation() {
      return validation.result();
    },
    get judged() {
      return validation.known();
    },
    reading: document.steps,
    judging: validation.steps,
    get known() {
      const { value } = this.document;
      return isObject(value) ? value : earlier.known;
    },
    near: (offset) => earlier.patchwork && pieceNear(earlier.patchwork, text, offset),
    get basis() {
      if (!document.known()) return earlier;
      return {
        patchwork: patchwork ?? earlier.patchwork,
        known: this.known,
        lines: lines?.known ?? earlier.lines,
        judge: earlier.judge,
      };
    },
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
