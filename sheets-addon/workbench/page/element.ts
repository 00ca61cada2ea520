/** The element of the page with this id. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as Kind;
}

/** An element with a text: whatever comes from a sheet or a file stays text. */
export function textElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A button that does something. */
export function button(text: string, press: () => void): HTMLButtonElement {
  const element = textElement('button', text);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}
