import { showActions } from './actions.ts';
import { byId, fill } from './element.ts';
import { failure } from './load.ts';
import { mappingPage } from './mapping-page.ts';
import { shown } from './progress.ts';
import type { Status } from './protocol.ts';
import { resultsPage } from './results-page.ts';
import { rubricPage } from './rubric-page.ts';
import { selectionPage } from './selection-page.ts';
import { sentenceOf } from './server.ts';
import { onStatus, readStatus } from './state.ts';
import { showStatus } from './status-line.ts';
import { makeTabs, openPage } from './tabs.ts';

/** The page that helps most where the document stands, unless the menu asked for one. */
function firstPage({ rubric, applied }: Status): string {
  if (!rubric) return 'rubric';
  return byId('page').dataset.page ?? (applied ? 'results' : 'mapping');
}

async function start(): Promise<void> {
  try {
    const status = await shown(readStatus);
    makeTabs([resultsPage, selectionPage, mappingPage, rubricPage]);
    openPage(firstPage(status));
  } catch (error) {
    fill(byId('tabs'), ...failure(sentenceOf(error), () => void start()));
  }
}

onStatus(showStatus);
onStatus(showActions);
void start();
