import { type Reference, readReference } from '../../src/formula/reference.ts';
import type { Token } from '../../src/formula/token.ts';
import type { Template } from './template.ts';
import { type Fault, faultOf } from './value.ts';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'constant'; readonly value: string | boolean | Fault | null }
  /** A literal number: the formula's parameter of this number. */
  | { readonly kind: 'number'; readonly slot: number }
  /** `slot`: its first parameter. */
  | { readonly kind: 'reference'; readonly reference: Reference; readonly slot: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'list'; readonly rows: readonly (readonly Node[])[] };

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads the parts of a formula; `null` where they make none. */
export function parseFormula({ tokens: found, slots }: Template): Node | null {
  let at = 0;
  const peek = (): Token | undefined => found[at];
  const take = (operator: string): boolean => {
    if (peek()?.kind !== 'operator' || peek()?.text !== operator) return false;
    at++;
    return true;
  };
  const need = (operator: string): void => {
    if (!take(operator)) throw new SyntaxError(operator);
  };
  const binary = (level: number): Node => {
    const operators = levels[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (;;) {
      const operator = peek();
      if (operator?.kind !== 'operator' || !operators.includes(operator.text)) return left;
      at++;
      left = { kind: 'binary', operator: operator.text, left, right: binary(level + 1) };
    }
  };
  const unary = (): Node => {
    // A sign binds tighter than `^` in spreadsheets: -2^2 is 4.
    if (take('-')) return { kind: 'unary', operator: '-', operand: unary() };
    if (take('+')) return { kind: 'unary', operator: '+', operand: unary() };
    let operand = primary();
    while (take('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  };
  const args = (): Node[] => {
    const list: Node[] = [];
    need('(');
    if (take(')')) return list;
    do {
      const empty = [',', ';', ')'].includes(peek()?.text ?? '') && peek()?.kind === 'operator';
      list.push(empty ? { kind: 'constant', value: null } : binary(0));
    } while (take(',') || take(';'));
    need(')');
    return list;
  };
  const listed = (): Node => {
    const rows: Node[][] = [[]];
    do rows.at(-1)?.push(binary(0));
    while (take(',') || (take(';') && rows.push([]) > 0));
    need('}');
    return { kind: 'list', rows };
  };
  const primary = (): Node => {
    if (take('(')) {
      const inner = binary(0);
      need(')');
      return inner;
    }
    if (take('{')) return listed();
    const token = found[at++];
    switch (token?.kind) {
      case 'number':
        return { kind: 'number', slot: slots[at - 1] ?? 0 };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'fault':
        return { kind: 'constant', value: faultOf(token.text) ?? null };
      case 'reference':
        return { kind: 'reference', reference: readReference(token.text), slot: slots[at - 1] ?? 0 };
      case 'function':
        return { kind: 'call', name: token.text.toUpperCase().replace(/^_XLFN\./, ''), args: args() };
      case 'name': {
        const upper = token.text.toUpperCase();
        if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
        return { kind: 'name', name: token.text };
      }
      default:
        throw new SyntaxError('end');
    }
  };
  try {
    const node = binary(0);
    return at === found.length ? node : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
