import { messages } from './messages.ts';
import { refreshRubric } from './operations/apply.ts';
import { removeRubricKit } from './operations/remove.ts';

/**
 * Builds the menu and nothing else: this runs before anybody has authorised the add-on.
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(messages.menuSetUp, 'menuSetUp')
    .addItem(messages.menuApply, 'menuApply')
    .addItem(messages.menuRefresh, 'menuRefresh')
    .addItem(messages.menuMapping, 'menuMapping')
    .addSeparator()
    .addItem(messages.menuRemove, 'menuRemove')
    .addItem(messages.menuHelp, 'menuHelp')
    .addToUi();
}

/** Right after installing there is an open document, which will not be opened again. */
export function onInstall(): void {
  onOpen();
}

/** *Set up scorecards…*: the sidebar, where a rubric is chosen and people are listed. */
export function menuSetUp(): void {
  openSidebar('rubric');
}

/** *Apply rubric…*: the sidebar with the headings found, for a yes. */
export function menuApply(): void {
  openSidebar('mapping');
}

/** *Change mapping…*: the same headings, for another choice. */
export function menuMapping(): void {
  openSidebar('mapping');
}

/** *Refresh*: at once, since everything was said before. */
export function menuRefresh(): void {
  tell(refreshRubric());
}

/** *Remove Rubric Kit…*: after a question. */
export function menuRemove(): void {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(messages.title, messages.removeQuestion, ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return;
  const { done, message, notices } = removeRubricKit();
  tell({ done: done && notices.length === 0, message: [message, ...notices].join('\n\n') });
}

/** *Help*. */
export function menuHelp(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(messages.title, messages.help, ui.ButtonSet.OK);
}

type Page = 'rubric' | 'mapping';

/** The page to begin with is an attribute of the sidebar's own markup; its name is one of ours. */
function openSidebar(page: Page): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const opened = html.replace('id="page"', `id="page" data-page="${page}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(messages.title));
}

/** What was done passes by; what stands in the way stays until it is read. */
function tell({ done, message }: { readonly done: boolean; readonly message: string }): void {
  if (done) SpreadsheetApp.getActiveSpreadsheet().toast(message, messages.title);
  else SpreadsheetApp.getUi().alert(messages.title, message, SpreadsheetApp.getUi().ButtonSet.OK);
}
