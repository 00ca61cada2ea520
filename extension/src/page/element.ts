type Handler = (event: never) => void;
type Properties = { readonly [name: string]: string | number | boolean | Handler | undefined };
type Child = Node | string | false | undefined;

/**
 * An element with attributes, listeners (`onclick`) and children. Texts go in as text nodes, never as markup; `true` is an
 * attribute without a value, `false` and `undefined` none.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  apply(made, properties);
  for (const child of children) if (child !== false && child !== undefined) made.append(child);
  return made;
}

/** The same for a part of a drawing. */
export function drawing<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  apply(made, properties);
  for (const child of children) if (child !== false && child !== undefined) made.append(child);
  return made;
}

function apply(made: Element, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
}
