import { detectMapping } from '../../read/detect.ts';
import type { Status } from '../../sidebar/protocol.ts';
import { openDocument } from '../document.ts';
import { storedHeaderMap } from '../mapping-store.ts';
import { madeTabs } from '../marks.ts';
import { messages } from '../messages.ts';
import { appliedRubric, storedRubric } from '../rubric-store.ts';

/** Where the document stands. Its cells are read only if the manager has said something of headings. */
export function statusView(): Status {
  const stored = storedRubric();
  const marked = madeTabs(SpreadsheetApp.getActiveSpreadsheet()).size > 0;
  const said = storedHeaderMap();
  const gone = stored && said.size > 0 ? detectMapping(openDocument().snapshot, stored.rubric, said).unused : [];
  return {
    rubric: stored?.name ?? null,
    applied: appliedRubric(),
    lost: stored === null && marked,
    attention: gone.map(messages.headingGone),
  };
}
