import { load } from 'js-yaml';
import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Place, SyntaxFault } from './document.ts';
import type { Path } from './position.ts';
import { locateIn, type Part } from './tape.ts';

export function readYaml(text: string) {
  const faults: SyntaxFault[] = [];
  let value: unknown;
  try {
    value = load(text);
  } catch (error) {
    const at = Math.min((error as { mark?: { position?: number } }).mark?.position ?? 0, Math.max(0, text.length - 1));
    faults.push({
      rule: 'syntax-indentation',
      message: String((error as { reason?: string }).reason ?? error),
      span: { start: at, end: Math.min(at + 1, text.length) },
    });
  }
  let root: Part | undefined;
  return {
    value,
    faults,
    locate(paths: readonly Path[]): Place[] {
      if (!root) {
        const node = parseDocument(text, { uniqueKeys: false }).contents;
        root = isNode(node) ? partOf(node) : { place: { value: { start: 0, end: text.length } } };
      }
      return locateIn(root, paths);
    },
  };
}

function partOf(node: Node, key?: Node): Part {
  const span = (of: Node) => ({ start: of.range?.[0] ?? 0, end: of.range?.[1] ?? 0 });
  const place = key ? { key: span(key), value: span(node) } : { value: span(node) };
  const parts = new Map<string | number, Part>();
  if (isMap(node))
    for (const pair of node.items)
      if (isPair(pair) && isScalar(pair.key) && isNode(pair.value))
        parts.set(String(pair.key.value), partOf(pair.value, pair.key));
  if (isSeq(node)) for (const [index, item] of node.items.entries()) if (isNode(item)) parts.set(index, partOf(item));
  return { place, parts };
}
