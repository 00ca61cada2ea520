import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { GridView } from '../view.ts';
import { leftOf } from '../weights.ts';
import { readNumber } from './number.ts';
import { send } from './talk.ts';

type Weights = GridView['weights'];

/** The weights while one of them is being typed; an empty text is none. `isNumber` tells whether it can be read as one. */
export function typedWeights({ shares }: Weights, row: number, text: string): Weights & { isNumber: boolean } {
  const typed = text.trim() === '' ? 0 : readNumber(text);
  const now = shares.map((share, index) => (index === row ? { ...share, weight: typed ?? 0 } : share));
  return { shares: now, left: leftOf(now.map(({ weight }) => weight)), isNumber: typed !== undefined };
}

/** Shows other weights in the bar that is there, so that a screen reader is told what is left. */
export function updateWeights(now: Weights & { isNumber?: boolean }): void {
  const old = document.getElementById('weights');
  const made = weightBar(now);
  if (!old) return;
  old.className = made.className;
  const [bar, said] = [made.querySelector('.bar'), made.querySelector('output')];
  if (bar) old.querySelector('.bar')?.replaceWith(bar);
  const output = old.querySelector('output');
  if (output && output.textContent !== said?.textContent) output.textContent = said?.textContent ?? '';
}

/** How the weights share 100, and what is left of it. */
export function weightBar({ left, shares, isNumber = true }: Weights & { isNumber?: boolean }): HTMLElement {
  const sum = left === 0 ? t('All 100 are given.') : left > 0 ? t('{0} of 100 left.', left) : t('{0} over 100.', -left);
  const said = isNumber ? sum : `${t('Not a number.')} ${sum}`;
  const bar = element('div', { class: 'bar', 'aria-hidden': 'true' });
  for (const { name, weight } of shares) {
    const share = element(
      'span',
      { class: 'share', title: `${name}: ${weight}` },
      element('b', {}, `${weight}`),
      ` ${name}`,
    );
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
    { type: 'button', 'data-key': 'distribute', onclick: () => send({ kind: 'distribute' }) },
    t('Distribute evenly'),
  );
  return element(
    'section',
    { id: 'weights', class: `weights${left === 0 ? '' : left > 0 ? ' under' : ' over'}`, 'aria-label': t('Weights') },
    element('span', { class: 'label' }, t('Weights')),
    bar,
    element('output', { class: 'said' }, said),
    spread,
  );
}
