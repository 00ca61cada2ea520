import { expect, test } from 'vitest';
import type * as vscode from 'vscode';
import {
  analysisOf,
  answerOf,
  judgedAnalysisOf,
  whenJudged,
  whenRead,
} from '../../../extension/src/editor/analyses.ts';
import { golden } from '../language/golden.ts';

const text = golden('fixes/valid.rubric.yaml');

/** A text in an editor, which somebody changes and closes. */
function opened(languageId = 'rubric-yaml') {
  const document = { version: 1, isClosed: false, languageId, getText: () => text };
  return {
    document: document as unknown as vscode.TextDocument,
    change(now: string) {
      document.version++;
      document.getText = () => now;
    },
    close() {
      document.isClosed = true;
    },
  };
}

const titleOf = ({ document: { value } }: ReturnType<typeof analysisOf> & {}) => (value as { title: unknown }).title;

test('an answer is about the text that was asked about', async () => {
  const { document, change } = opened();
  expect(await whenRead(document, titleOf)).toBe('Baker');
  change(text.replace('Baker', 'Miller'));
  expect(await whenRead(document, titleOf)).toBe('Miller');
});

test('no answer about a text that is changed, closed or waited for no more before it is there', async () => {
  const changing = opened();
  const changed = whenRead(changing.document, titleOf);
  changing.change(`${text}\n`);
  expect(await changed).toBeUndefined();

  const closing = opened();
  const closed = whenJudged(closing.document, titleOf);
  closing.close();
  expect(await closed).toBeUndefined();

  const token = { isCancellationRequested: false };
  const cancelled = whenRead(opened().document, titleOf, token as vscode.CancellationToken);
  token.isCancellationRequested = true;
  expect(await cancelled).toBeUndefined();
});

test('a change between two steps stops the work', async () => {
  const { document, change } = opened();
  let steps = 0;
  const answer = answerOf(document, function* () {
    for (; steps < 1000; steps++) {
      const until = performance.now() + 6;
      while (performance.now() < until);
      if (steps === 2) change(`${text}\n`);
      yield;
    }
    return 'all';
  });
  expect(await answer).toBeUndefined();
  expect(steps).toBeLessThanOrEqual(3);
});

test('what is asked for as it is by then is judged again where it is changed meanwhile', async () => {
  const { document, change } = opened();
  const judged = judgedAnalysisOf(document);
  change(text.replace('title:', 'titel:'));
  const analysis = await judged;
  expect(analysis).toBe(analysisOf(document));
  expect(analysis?.judged?.problems.map(({ rule }) => rule)).toEqual(['unknown-field']);
});

test('a text that is no rubric has no answer', async () => {
  const { document } = opened('markdown');
  expect(await whenRead(document, titleOf)).toBeUndefined();
  expect(await judgedAnalysisOf(document)).toBeUndefined();
});
