import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { GridView } from '../view.ts';
import { openText, send } from './talk.ts';

/** A button with a text. */
export const button = (text: string, act: () => void): HTMLElement =>
  element('button', { type: 'button', 'data-key': `button-${text}`, onclick: act }, text);

/** The page of a text that cannot be read: where it is wrong, or how to begin where there is nothing yet. */
export const broken = ({ message, line, isEmpty }: NonNullable<GridView['broken']>): HTMLElement =>
  isEmpty
    ? element(
        'main',
        { class: 'broken' },
        element('h1', {}, t('There is no rubric in this file yet')),
        element('p', {}, t('Begin with a small example, and put your own words in the place of its words.')),
        button(t('Begin a rubric'), () => send({ kind: 'begin' })),
      )
    : element(
        'main',
        { class: 'broken' },
        element('h1', {}, t('The text has to be put right first')),
        element('p', {}, t('Line {0}: {1}', line, message)),
        button(t('Go to line {0}', line), () => openText(line)),
      );
