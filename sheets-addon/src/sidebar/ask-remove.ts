import { byId, element, fill } from './element.ts';
import { run } from './run.ts';
import { call } from './server.ts';
import { texts } from './texts.ts';

/** Asks, with the harmless answer first; Escape is that answer too. */
export function askBeforeRemoving(): void {
  const close = (): void => {
    fill(byId('ask'));
    document.getElementById('remove')?.focus();
  };
  const remove = (): void => {
    close();
    void run(() => call('sidebarRemove'), 'rubric');
  };
  const keep = element('button', { type: 'button', 'aria-describedby': 'question', onclick: close }, texts.no);
  fill(
    byId('ask'),
    element(
      'div',
      {
        class: 'question',
        role: 'group',
        'aria-label': texts.remove,
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key === 'Escape') close();
        },
      },
      element('p', { id: 'question' }, texts.removeAsk),
      keep,
      element('button', { type: 'button', class: 'action danger', onclick: remove }, texts.yesRemove),
    ),
  );
  keep.focus();
}
