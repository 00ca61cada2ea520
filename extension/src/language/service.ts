// What an editor can ask about a rubric. Each is a plain function over one version of a text; none knows an editor.
//
//   const analysis = analyse(text, format, before);   // before: the version that was typed over, if there is one
//   diagnosticsOf(analysis.validation.problems);
//   complete(analysis, position);
//
// `analysis.ts` and `diagnostics.ts` are what every rubric needs at once; the rest can be loaded when it is first asked.
export { type Analysis, analyse } from './analysis.ts';
export { codeActions } from './code-actions.ts';
export { codeLenses, type LensCommands, type Published } from './code-lens.ts';
export { complete } from './completion.ts';
export { definition } from './definition.ts';
export { type Diagnostic, diagnosticsOf } from './diagnostics.ts';
export { fixAll } from './fix-all.ts';
export { foldingRanges } from './folding.ts';
export { type FormatOptions, format } from './format.ts';
export { type HoverOptions, hover } from './hover.ts';
export { inlayHints } from './inlay-hints.ts';
export { readingLevel } from './reading-level.ts';
export { highlights, references } from './references.ts';
export { prepareRename, type Refusal, rename } from './rename.ts';
export { type RubricFile, sameRubric } from './same-rubric.ts';
export { selectionRanges } from './selection.ts';
export { encoded, type SemanticToken, semanticTokens, tokenLegend } from './semantic-tokens.ts';
export { documentSymbols } from './symbols.ts';
export type * from './types.ts';
export { distributed } from './weights.ts';
