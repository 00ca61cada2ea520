import type { GridAction } from '../../extension/src/grid/action.ts';
import { gridView } from '../../extension/src/grid/grid-view.ts';
import { editsOfAction } from '../../extension/src/grid/steps.ts';
import { type Analysis, analyse } from '../../extension/src/language/analysis.ts';
import { applyEdits } from '../../shared-schema/src/edit/text-edit.ts';
import type { Format } from '../../shared-schema/src/parse/document.ts';

/**
 * How much of the processor each of some actions in the grid costs the extension's host, in milliseconds: until its edits
 * are made and the page is told how the grid looks now. Each action is done to the text that the one before has left.
 */
export function timesOf(text: string, format: Format, actions: readonly GridAction[]): number[] {
  let before: Analysis = analyse(text, format);
  told(before);
  return actions.map((action) => {
    const start = process.cpuUsage();
    const edits = editsOfAction(action, before.validation.document);
    const made = spentSince(start);
    // The editor's own part, which hands out the new text.
    const edited = applyEdits(before.text, edits);
    const given = process.cpuUsage();
    before = analyse(edited, format, before);
    told(before);
    return made + spentSince(given);
  });
}

/** What goes to the page, as the editor writes it for another process. */
const told = ({ validation }: Analysis): string => JSON.stringify(gridView(validation, 1));

/** Milliseconds of the processor, those of the engine's own threads included. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
