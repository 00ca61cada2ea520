import { element } from './element.ts';
import { readTextFile } from './read-file.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';

/** Offers a rubric's text, or a promise of it, under a file name that tells JSON from YAML. */
export type Offer = (text: () => Promise<string>, fileName: string) => Promise<void>;

/** The ways to bring a rubric along: a file, or pasted text. */
export function ownRubric(offer: Offer): HTMLElement {
  const file = element('input', {
    id: 'file',
    type: 'file',
    accept: '.yaml,.yml,.json',
    onchange: () => void upload(),
  });
  const text = element('textarea', { id: 'text', rows: '6', spellcheck: 'false' });
  const upload = async (): Promise<void> => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    await offer(() => readTextFile(chosen), chosen.name.slice(-200));
    // So that the same file can be chosen again once it is mended.
    file.value = '';
  };
  const paste = async (event: Event): Promise<void> => {
    event.preventDefault();
    const pasted = text.value;
    if (pasted.trim() === '') {
      say(texts.pasteFirst, 'bad');
      text.focus();
      return;
    }
    await offer(async () => pasted, pasted.trimStart().startsWith('{') ? 'pasted.json' : 'pasted.yaml');
  };
  return element(
    'details',
    { id: 'own' },
    element('summary', {}, texts.own),
    element('p', {}, element('label', { for: 'file' }, texts.upload), file),
    element(
      'form',
      { onsubmit: (event) => void paste(event) },
      element('p', {}, element('label', { for: 'text' }, texts.paste), text),
      element('p', {}, element('button', { type: 'submit', class: 'action' }, texts.check)),
    ),
  );
}
