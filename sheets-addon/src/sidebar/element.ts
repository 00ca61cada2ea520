/** What a new element has: attributes as text, `on…` listeners, `true` for an attribute without a value. */
export interface Properties {
  readonly [name: string]: string | boolean | null | ((event: Event) => void);
}

/** A child is an element or a text. Texts stay texts: nothing that comes from a sheet or a file becomes markup. */
export type Child = Node | string | null;

/** Makes an element. `null` and `false` leave an attribute or a child out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') result.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) result.setAttribute(key, value === true ? '' : value);
  }
  result.append(...children.filter((child) => child !== null));
  return result;
}

/** Puts new children in the place of the old ones. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child) => child !== null));
}

/** The element of the page with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}
