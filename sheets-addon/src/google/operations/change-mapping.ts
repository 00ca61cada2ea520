import type { HeaderChoice, MappingView } from '../../sidebar/protocol.ts';
import { alone } from '../lock.ts';
import { storeHeaderChoices } from '../mapping-store.ts';
import { mappingView } from '../views/mapping-view.ts';
import { readScored } from './scored-document.ts';

/** *Change mapping*: what the manager says of headings, kept for this document. Nothing in the sheet changes. */
export function changeMapping(choices: readonly HeaderChoice[]): MappingView {
  return alone(() => {
    storeHeaderChoices(choices);
    return mappingView(readScored());
  });
}
