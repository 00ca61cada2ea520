import { getNodeValue, type Node, parse as parseTolerant, parseTree } from 'jsonc-parser';
import type { Place, SyntaxFault } from './document.ts';
import type { Path } from './position.ts';
import { locateIn, type Part } from './tape.ts';

export function readJson(text: string) {
  const faults: SyntaxFault[] = [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = parseTolerant(text, []);
    faults.push({
      rule: 'syntax-unclosed',
      message: 'The text is not JSON.',
      span: { start: 0, end: Math.min(1, text.length) },
    });
  }
  let root: Part | undefined;
  return {
    value,
    faults,
    locate(paths: readonly Path[]): Place[] {
      if (!root) {
        const node = parseTree(text, []);
        root = node ? partOf(node) : { place: { value: { start: 0, end: text.length } } };
      }
      return locateIn(root, paths);
    },
  };
}

function partOf(node: Node, key?: Node): Part {
  const span = (of: Node) => ({ start: of.offset, end: of.offset + of.length });
  const place = key ? { key: span(key), value: span(node) } : { value: span(node) };
  const parts = new Map<string | number, Part>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [name, value] = child.children ?? [];
    if (node.type === 'array') parts.set(index, partOf(child));
    else if (name && value) parts.set(getNodeValue(name), partOf(value, name));
  }
  return { place, parts };
}
