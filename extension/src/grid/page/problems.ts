import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { ShownProblem } from '../view.ts';
import { send } from './talk.ts';

const signs = { error: '✕', warning: '⚠', info: 'ℹ' } as const;
const names = { error: () => t('Error'), warning: () => t('Warning'), info: () => t('Hint') } as const;

/** The worst of some problems as a sign with a word for screen readers; nothing where there is none. */
export function badge(problems: readonly ShownProblem[]): HTMLElement | undefined {
  const worst = (['error', 'warning', 'info'] as const).find((one) =>
    problems.some(({ severity }) => severity === one),
  );
  if (!worst) return undefined;
  const said = problems.map(({ message }) => message).join(' ');
  return element(
    'span',
    { class: `badge ${worst}`, title: said },
    element('span', { 'aria-hidden': 'true' }, signs[worst]),
    element('span', { class: 'unseen' }, ` ${names[worst]()}: ${said}`),
  );
}

/** Problems in words, each with its fix. When a fix has been made, the person is at the place named `back`. */
export function problemList(problems: readonly ShownProblem[], back: string): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  return element(
    'ul',
    { class: 'problems' },
    ...problems.map(({ severity, message, rule, fix }, index) =>
      element(
        'li',
        { class: severity },
        element('span', { 'aria-hidden': 'true', class: 'sign' }, signs[severity]),
        element('span', {}, element('b', { class: 'unseen' }, `${names[severity]()}: `), `${message} `),
        element('span', { class: 'rule' }, rule),
        fix &&
          element(
            'button',
            {
              type: 'button',
              class: 'fix',
              'data-key': `fix-${back}-${index}-${fix.title}`,
              'data-else': back,
              onclick: () => send({ kind: 'fix', change: fix.change }),
            },
            fix.title,
          ),
      ),
    ),
  );
}
