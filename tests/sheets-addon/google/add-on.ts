import { readFileSync } from 'node:fs';
import type { Calls } from '@rubric-kit/sheets-addon/sidebar/protocol.ts';
import { createHost, type Host } from '../../../sheets-addon/simulator/host.ts';
import { type RunningScript, runBundle } from '../../../sheets-addon/simulator/run-bundle.ts';
import type { SimulatedWorkbook } from '../../../sheets-addon/simulator/workbook.ts';

const dist = new URL('../../../sheets-addon/dist/apps-script/', import.meta.url);

/** A file of the project as `clasp push` would send it. */
export function pushed(file: string): string {
  const text = texts.get(file) ?? readFileSync(new URL(file, dist), 'utf8');
  texts.set(file, text);
  return text;
}

const texts = new Map<string, string>();

/** A call as the sidebar makes it: arguments and answer cross as JSON. */
export type SidebarCall = <Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
) => ReturnType<Calls[Name]>;

/** The built add-on in a spreadsheet. */
export interface AddOn {
  readonly host: Host;
  readonly script: RunningScript;
  readonly call: SidebarCall;
}

/** Opens a spreadsheet with the add-on as it is built. */
export function openAddOn(workbook?: SimulatedWorkbook): AddOn {
  return addOnIn(workbook ? createHost(workbook) : createHost());
}

/** The same over a host that is there. */
export function addOnIn(host: Host): AddOn {
  for (const file of ['Sidebar', 'Rubrics']) host.files.set(file, pushed(`${file}.html`));
  const script = runBundle(pushed('Code.js'), host);
  const call: SidebarCall = (name, ...args) => script.call(name, ...args) as ReturnType<Calls[typeof name]>;
  return { host, script, call };
}
