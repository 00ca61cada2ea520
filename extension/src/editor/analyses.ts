import type * as vscode from 'vscode';
import { type Analysis, analyse } from '../language/analysis.ts';
import type { Steps } from '../language/steps.ts';
import { formatOfDocument } from './rubric-files.ts';
import { inTurns } from './turns.ts';

/** The last analysis of each open text: everybody who asks about one version of it shares one. */
const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly analysis: Analysis }>();

/** What is known of a text as it is now; undefined for one that is no rubric. */
export function analysisOf(document: vscode.TextDocument): Analysis | undefined {
  const before = known.get(document);
  if (before?.version === document.version) return before.analysis;
  const format = formatOfDocument(document);
  if (!format) return undefined;
  const analysis = analyse(document.getText(), format, before?.analysis);
  known.set(document, { version: document.version, analysis });
  return analysis;
}

/**
 * An answer about a text as it is when it is asked for, worked out in turns of the host. Undefined for a text that is no
 * rubric, and where it is changed or closed or nobody waits any more before the answer is there.
 */
export function answerOf<Answer>(
  document: vscode.TextDocument,
  answer: (analysis: Analysis) => Steps<Answer>,
  token?: vscode.CancellationToken,
): Promise<Answer | undefined> {
  const { version } = document;
  const isWanted = () => document.version === version && !document.isClosed && !token?.isCancellationRequested;
  return inTurns(stepsOf(document, answer), isWanted);
}

function* stepsOf<Answer>(
  document: vscode.TextDocument,
  answer: (analysis: Analysis) => Steps<Answer>,
): Steps<Answer | undefined> {
  const analysis = analysisOf(document);
  if (!analysis) return undefined;
  yield* analysis.reading();
  yield;
  return yield* answer(analysis);
}

/** Asks for an answer that is there at once after some steps. */
const answerAfter =
  (steps: (analysis: Analysis) => Steps<unknown>) =>
  <Answer>(
    document: vscode.TextDocument,
    answer: (analysis: Analysis) => Answer,
    token?: vscode.CancellationToken,
  ): Promise<Answer | undefined> =>
    answerOf(
      document,
      function* (analysis) {
        yield* steps(analysis);
        yield;
        return answer(analysis);
      },
      token,
    );

/** An answer that is there at once when the text was read. */
export const whenRead = answerAfter(({ reading }) => reading());

/** And one that is there when the text was judged. */
export const whenJudged = answerAfter(({ judging }) => judging());

/** Judged as it is by the time that is over: a text that is changed meanwhile is judged again. */
export async function judgedAnalysisOf(document: vscode.TextDocument): Promise<Analysis | undefined> {
  for (;;) {
    const { version } = document;
    const analysis = await whenJudged(document, (one) => one);
    if (analysis || document.isClosed || document.version === version) return analysis;
  }
}
