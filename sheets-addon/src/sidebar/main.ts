import { makeActions } from './actions.ts';
import { byId } from './element.ts';
import { mappingPage } from './mapping-page.ts';
import { working } from './progress.ts';
import type { Status } from './protocol.ts';
import { resultsPage } from './results-page.ts';
import { rubricPage } from './rubric-page.ts';
import { selectionPage } from './selection-page.ts';
import { call } from './server.ts';
import { showStatus } from './status-line.ts';
import { makeTabs, openPage } from './tabs.ts';

/** Asks where the document stands and shows it. Without a rubric there is nothing to apply. */
async function refreshStatus(): Promise<Status | null> {
  const status = await working(() => call('sidebarStatus'));
  if (!status) return null;
  showStatus(status);
  byId('actions').hidden = status.rubric === null;
  return status;
}

async function start(): Promise<void> {
  makeTabs([resultsPage, selectionPage, mappingPage, rubricPage(refreshStatus)]);
  makeActions(refreshStatus);
  const status = await refreshStatus();
  openPage(byId('page').dataset.page ?? (status?.rubric ? (status.applied ? 'results' : 'mapping') : 'rubric'));
}

void start();
