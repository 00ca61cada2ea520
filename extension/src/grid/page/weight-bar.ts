import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { GridView } from '../view.ts';
import { send } from './talk.ts';

/** How the weights share 100, and what is left of it. */
export function weightBar({ left, shares }: GridView['weights']): HTMLElement {
  const said =
    left === 0 ? t('All 100 are given.') : left > 0 ? t('{0} of 100 left.', left) : t('{0} over 100.', -left);
  const bar = element('div', { class: 'bar', 'aria-hidden': 'true' });
  for (const { name, weight } of shares) {
    const share = element('span', { class: 'share', title: `${name}: ${weight}` }, `${weight}`);
    share.style.flexGrow = String(Math.max(0, weight));
    if (weight > 0) bar.append(share);
  }
  if (left > 0) {
    const rest = element('span', { class: 'left' }, `${left}`);
    rest.style.flexGrow = String(left);
    bar.append(rest);
  }
  const spread = element(
    'button',
    { type: 'button', onclick: () => send({ kind: 'distribute' }) },
    t('Distribute evenly'),
  );
  return element(
    'section',
    { class: `weights${left === 0 ? '' : left > 0 ? ' under' : ' over'}`, 'aria-label': t('Weights') },
    element('span', { class: 'label' }, t('Weights')),
    bar,
    element('output', { class: 'said' }, said),
    spread,
  );
}
