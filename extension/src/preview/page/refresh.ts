/**
 * Makes a part of the page look like one that was made anew, but leaves one element and all around it in the page: a
 * slider that is taken out while it is dragged lets go of the mouse. Live regions stay too, or a screen reader would not
 * tell what has changed in them.
 */
export function refresh(old: Element, made: Element, keep: Element): void {
  const isAround = old === keep || old.contains(keep);
  if (!isAround && !old.matches('[role="status"], .scroll')) {
    old.replaceWith(made);
    return;
  }
  copyAttributes(old, made);
  if (!isAround) old.replaceChildren(...made.childNodes);
  if (!isAround || old === keep) return;
  const [before, after] = [[...old.children], [...made.children]];
  for (const [index, child] of after.entries()) {
    const same = before[index];
    if (same) refresh(same, child, keep);
    else old.append(child);
  }
  for (const child of before.slice(after.length)) child.remove();
}

function copyAttributes(old: Element, made: Element): void {
  for (const name of old.getAttributeNames()) if (!made.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of made.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}
