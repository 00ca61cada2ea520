import { problemsShown } from './editor.mjs';
import { turnsOf } from './turns.mjs';

/** The questions that follow upon an edit are asked at every version of this many, and at the last: typing pauses. */
const pause = 5;

/**
 * Takes the versions { text, offset } in turn, as they are typed: the first is opened. How long the host is busy at each,
 * in milliseconds: `edit` is the longest turn until its problems and completions are there, `all` what
 * all these turns come to, `later` the longest turn in which the other questions of an editor are answered, asked at once.
 */
export async function timesOf(api, versions, format) {
  const [first, ...others] = versions;
  const problems = problemsShown(api);
  let text;
  const opening = await turnsOf(() => {
    text = api.opened(first.text, format);
    return problems;
  });
  const times = [{ edit: Math.max(...opening), all: sum(opening), later: 0 }];
  for (const [index, version] of others.entries()) {
    const position = positionIn(version);
    const edit = await turnsOf(() => {
      const shown = problemsShown(api);
      text.change(version.text);
      return Promise.all([shown, complete(api, text.document, position)]);
    });
    const isPause = (index + 1) % pause === 0 || index === others.length - 1;
    const later = isPause ? await turnsOf(() => answers(api, text.document, position)) : [0];
    times.push({ edit: Math.max(...edit), all: sum(edit), later: Math.max(...later) });
  }
  text.close();
  return times;
}

const sum = (times) => times.reduce((one, other) => one + other, 0);

const token = { isCancellationRequested: false };

const complete = ({ registered }, document, position) =>
  registered.get('registerCompletionItemProvider').provideCompletionItems(document, position, token);

function answers({ registered, Range }, document, position) {
  const ask = (name, question, ...about) =>
    registered.get(`register${name}Provider`)[question](document, ...about, token);
  const here = new Range(position, position);
  const everywhere = new Range(0, 0, Number.MAX_SAFE_INTEGER, 0);
  return Promise.all([
    ask('DocumentSymbol', 'provideDocumentSymbols'),
    ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens'),
    ask('FoldingRange', 'provideFoldingRanges', {}),
    ask('InlayHints', 'provideInlayHints', everywhere),
    ask('CodeLens', 'provideCodeLenses'),
    ask('CodeActions', 'provideCodeActions', here, { diagnostics: [] }),
    ask('DocumentHighlight', 'provideDocumentHighlights', position),
    ask('Hover', 'provideHover', position),
  ]);
}

function positionIn({ text, offset }) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}
