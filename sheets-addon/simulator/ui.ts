import type { Host, SimulatedMenuItem, SimulatedQuestion } from './host.ts';
import { requireAuthorisation } from './host.ts';
import { strict } from './strict.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const buttons = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const buttonSets = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

function menu(host: Host, title: string): Menu {
  const items: (SimulatedMenuItem | null)[] = [];
  const part = {
    addItem(label: string, name: string) {
      items.push({ label, function: name });
      return object;
    },
    addSeparator() {
      items.push(null);
      return object;
    },
    addToUi() {
      host.person.menus.push({ title, items });
    },
  };
  const object: Menu = strict<Menu>('Menu', part);
  return object;
}

/** `SpreadsheetApp.getUi()`. */
export function uiObject(host: Host): Ui {
  const answer = (question: SimulatedQuestion) => {
    if (host.person.ask) return host.person.ask(question);
    return host.person.answers.shift() ?? { button: 'OK', text: '' };
  };
  const part = {
    Button: buttons,
    ButtonSet: buttonSets,
    createAddonMenu: () => menu(host, 'Extensions'),
    createMenu: (title: string) => menu(host, title),
    alert(first: string, second?: string, set?: unknown) {
      const titled = second !== undefined && !Object.hasOwn(buttonSets, second);
      const alert = titled ? { title: first, text: second } : { title: '', text: first };
      host.person.alerts.push(alert);
      return answer({ ...alert, buttons: String((titled ? set : second) ?? 'OK'), prompt: false }).button;
    },
    prompt(first: string, second?: string) {
      host.person.alerts.push({ title: first, text: second ?? '' });
      const given = answer({ title: first, text: second ?? '', buttons: 'OK_CANCEL', prompt: true });
      return { getSelectedButton: () => given.button, getResponseText: () => given.text };
    },
    showSidebar(output: GoogleAppsScript.HTML.HtmlOutput) {
      requireAuthorisation(host, 'Ui.showSidebar');
      host.person.sidebar = { title: output.getTitle(), html: output.getContent() };
    },
    showModalDialog(output: GoogleAppsScript.HTML.HtmlOutput, title: string) {
      requireAuthorisation(host, 'Ui.showModalDialog');
      host.person.sidebar = { title, html: output.getContent() };
    },
  };
  return strict<Ui>('Ui', part);
}
