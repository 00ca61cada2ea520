import { printScalar } from '@rubric-kit/shared-schema/edit/print-scalar.ts';
import { formatOf } from '@rubric-kit/shared-schema/parse/parse.ts';
import { lineIndex } from '@rubric-kit/shared-schema/parse/position.ts';
import { type Analysis, analyse } from './analysis.ts';
import { headerCells } from './csv-header.ts';
import { idAt, type PlacedUse, placedUses, usesOf } from './ids.ts';
import { textAt } from './model.ts';
import { schemaAt } from './schema.ts';
import type { Position, Range, TextEdit, TextFile, WorkspaceEdit } from './types.ts';

/** Why something cannot be done, as a sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

/** What a rename would begin with: the id at the position. */
export function prepareRename(analysis: Analysis, position: Position): { range: Range; placeholder: string } | Refusal {
  const use = idAt(analysis, position);
  if (!use) return { refusal: 'Only ids can be renamed. Put the cursor on one.' };
  if (use.role === 'reference' && !usesOf(analysis, use).some(({ role }) => role === 'definition'))
    return { refusal: `Nothing in this rubric has the id "${use.id}". Correct it here instead.` };
  return { range: analysis.lines.range(use.span), placeholder: use.id };
}

/**
 * Gives what the id at a position names another id: in this text, in versions of the same rubric among `others`, and
 * there in the header cells of .csv files. `uri` is that of the text.
 */
export function rename(
  analysis: Analysis,
  uri: string,
  position: Position,
  newId: string,
  others: readonly TextFile[] = [],
): WorkspaceEdit | Refusal {
  const prepared = prepareRename(analysis, position);
  if ('refusal' in prepared) return prepared;
  const use = idAt(analysis, position);
  if (!use) return { refusal: 'Only ids can be renamed. Put the cursor on one.' };
  const { pattern, maxLength = 64 } = idSchema;
  if (!new RegExp(pattern ?? '').test(newId) || newId.length > maxLength)
    return {
      refusal: `An id is made of lower-case words joined by hyphens, such as pipeline-discipline. "${newId}" is not.`,
    };
  if (usesOf(analysis, { id: newId, kind: use.kind }).some(({ role }) => role === 'definition') && newId !== use.id)
    return { refusal: `There is a ${use.kind} with the id "${newId}" already. Choose another.` };
  const edits = new Map<string, readonly TextEdit[]>([[uri, editsIn(analysis, use, newId)]]);
  const rubric = textAt(analysis.known, ['id']);
  for (const other of others) {
    if (other.uri === uri) continue;
    const found = /\.csv$/i.test(other.uri)
      ? editsInCsv(other.text, use, newId)
      : editsBeside(other, rubric, use, newId);
    if (found.length > 0) edits.set(other.uri, found);
  }
  return edits;
}

const idSchema: { readonly pattern?: string; readonly maxLength?: number } = schemaAt(['competencies', 0, 'id']) ?? {};

const editsIn = (analysis: Analysis, { id, kind }: PlacedUse, newId: string): TextEdit[] =>
  usesOf(analysis, { id, kind }).map(({ span }) => {
    const { text, format } = analysis;
    const isQuoted = /["']/.test(text.charAt(span.start - 1));
    return {
      range: analysis.lines.range(span),
      newText: isQuoted || format === 'json' ? newId : printScalar(newId, 'yaml', 'plain', true),
    };
  });

/** In another version of the rubric. */
function editsBeside({ uri, text }: TextFile, rubric: string | undefined, use: PlacedUse, newId: string): TextEdit[] {
  const other = analyse(text, formatOf(uri));
  if (rubric === undefined || textAt(other.document.value, ['id']) !== rubric) return [];
  const isTaken = placedUses(other, ({ id, kind }) => id === newId && kind === use.kind).length > 0;
  return isTaken ? [] : editsIn(other, use, newId);
}

function editsInCsv(text: string, { id, kind }: PlacedUse, newId: string): TextEdit[] {
  if (kind !== 'competency') return [];
  const lines = lineIndex(text);
  return headerCells(text)
    .filter(({ start, end }) => text.slice(start, end) === id)
    .map((span) => ({ range: lines.range(span), newText: newId }));
}
