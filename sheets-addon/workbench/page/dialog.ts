import type { GivenAnswer, QuestionView } from '../protocol.ts';
import { button, textElement } from './element.ts';

const words = new Map([
  ['OK', 'OK'],
  ['CANCEL', 'Cancel'],
  ['YES', 'Yes'],
  ['NO', 'No'],
]);

/** Opens a dialog and waits for its answer. Escape is the last button. */
export function ask({ title, text, buttons, prompt }: QuestionView): Promise<GivenAnswer> {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.id = 'dialog';
    const form = document.createElement('form');
    const input = document.createElement('input');
    const answer = (pressed: string): void => {
      dialog.close();
      dialog.remove();
      resolve({ button: pressed, text: input.value });
    };
    input.setAttribute('aria-label', title);
    if (prompt) form.append(input);
    form.append(...buttons.map((one) => button(words.get(one) ?? one, () => answer(one))));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      answer(buttons[0] ?? 'OK');
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer(buttons.at(-1) ?? 'CLOSE');
    });
    dialog.append(textElement('h3', title), textElement('p', text), form);
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Shows a message until it is read. */
export async function tell(title: string, text: string): Promise<void> {
  await ask({ title, text, buttons: ['OK'], prompt: false });
}
