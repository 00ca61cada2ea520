import { askBeforeRemoving } from './ask-remove.ts';
import { byId, element } from './element.ts';
import { refill } from './focus.ts';
import type { Status } from './protocol.ts';
import { run } from './run.ts';
import { call } from './server.ts';
import { isCurrent } from './status-line.ts';
import { texts } from './texts.ts';

/** The actions that make sense where the document stands: apply or refresh, and remove. */
export function showActions(status: Status): void {
  const { rubric, applied, lost } = status;
  const button = (id: string, label: string, look: string, onclick: () => void): HTMLElement =>
    element('button', { type: 'button', id, class: `action ${look}`, onclick }, label);
  const apply = (): void => void run(() => call('sidebarApply'), 'results');
  const refresh = (): void => void run(() => call('sidebarRefresh'), 'results');
  const applyLabel = applied && rubric ? texts.applyVersion(rubric.version) : texts.apply;
  refill(
    byId('actions'),
    rubric && !isCurrent(status) ? button('apply', applyLabel, 'primary', apply) : null,
    rubric && isCurrent(status) ? button('refresh', texts.refresh, 'primary', refresh) : null,
    rubric || applied || lost ? button('remove', texts.removeButton, 'quiet', askBeforeRemoving) : null,
  );
}
