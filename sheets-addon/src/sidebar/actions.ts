import { byId, element, fill } from './element.ts';
import { say, working } from './progress.ts';
import type { Outcome, Status } from './protocol.ts';
import { call } from './server.ts';
import { openPage } from './tabs.ts';
import { texts } from './texts.ts';

/** Apply or refresh, and remove: with progress, with what was done, and with what stands in the way. */
export function makeActions(onDone: () => Promise<Status | null>): void {
  const run = async (action: () => Promise<Outcome>, page: string): Promise<void> => {
    const outcome = await working(action);
    if (!outcome) return;
    await onDone();
    if (outcome.done) openPage(page);
    say(outcome.message, outcome.done ? 'plain' : 'bad');
    showOutcome(outcome);
  };
  const ask = (): void => {
    const keep = element('button', { type: 'button', onclick: () => fill(byId('ask')) }, texts.no);
    const yes = element(
      'button',
      {
        type: 'button',
        class: 'danger',
        onclick: () => {
          fill(byId('ask'));
          void run(() => call('sidebarRemove'), 'rubric');
        },
      },
      texts.yesRemove,
    );
    fill(
      byId('ask'),
      element('div', { role: 'group', 'aria-label': texts.remove }, element('p', {}, texts.removeAsk), yes, keep),
    );
    keep.focus();
  };
  fill(
    byId('actions'),
    element(
      'button',
      { type: 'button', class: 'primary', id: 'apply', onclick: () => void run(() => call('sidebarApply'), 'results') },
      texts.apply,
    ),
    element(
      'button',
      { type: 'button', id: 'refresh', onclick: () => void run(() => call('sidebarRefresh'), 'results') },
      texts.refresh,
    ),
    element('button', { type: 'button', id: 'remove', onclick: ask }, texts.remove),
  );
}

function showOutcome({ invalid, notices }: Outcome): void {
  fill(
    byId('outcome'),
    invalid.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, `! ${texts.invalid(invalid.length)}`),
          element(
            'ul',
            {},
            ...invalid.map(({ address, value, reason }) =>
              element('li', {}, element('b', {}, address), ` “${value}” ${reason}`),
            ),
          ),
        ),
    notices.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, texts.notices),
          element('ul', {}, ...notices.map((notice) => element('li', {}, notice))),
        ),
  );
}
