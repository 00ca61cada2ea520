import { lift } from '../compile.ts';
import { compare } from '../operator.ts';
import { Fault, faults, isMany, numberOf, type Scalar, truthOf } from '../value.ts';
import { any, type Definition, eachValue, lazy, many, scalar } from './definition.ts';

const conditions = (name: 'AND' | 'OR' | 'XOR'): Definition =>
  many(1, any, (args, { book }) => {
    let seen = 0;
    let holds = 0;
    let fault: Fault | undefined;
    eachValue(args, book, (value, direct) => {
      if (value === null || (typeof value === 'string' && !direct)) return;
      const truth = truthOf(value);
      if (truth instanceof Fault) fault ??= truth;
      else {
        seen++;
        if (truth) holds++;
      }
    });
    if (fault) return fault;
    if (seen === 0) return faults.value;
    return name === 'AND' ? holds === seen : name === 'OR' ? holds > 0 : holds % 2 === 1;
  });

const instead = (isCaught: (fault: Fault) => boolean): Definition =>
  lazy(1, 2, ([tried, other], { book, array, single }) => (at) => {
    const caught = (value: Scalar): boolean => value instanceof Fault && isCaught(value);
    const value = tried?.(at) ?? null;
    if (array && isMany(value)) {
      const otherwise = other?.(at) ?? null;
      return lift(book, [value, otherwise], ([one, two]) => (caught(one ?? null) ? (two ?? null) : (one ?? null)));
    }
    const one = single(value, at);
    return caught(one) ? (other?.(at) ?? null) : one;
  });

export const logic: Readonly<Record<string, Definition>> = {
  IF: lazy(2, 3, ([test, then, otherwise], { book, array, single }) => (at) => {
    const condition = test?.(at) ?? null;
    if (array && isMany(condition)) {
      const values = [condition, then?.(at) ?? null, otherwise ? otherwise(at) : false];
      return lift(book, values, ([one, yes, no]) => {
        const truth = truthOf(one ?? null);
        return truth instanceof Fault ? truth : truth ? (yes ?? null) : (no ?? null);
      });
    }
    const truth = truthOf(single(condition, at));
    if (truth instanceof Fault) return truth;
    if (truth) return then?.(at) ?? 0;
    return otherwise ? (otherwise(at) ?? 0) : false;
  }),
  IFS: lazy(2, any, (args, { single }) => (at) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const truth = truthOf(single(args[i]?.(at) ?? null, at));
      if (truth instanceof Fault) return truth;
      if (truth) return args[i + 1]?.(at) ?? null;
    }
    return faults.na;
  }),
  SWITCH: lazy(3, any, (args, { single }) => (at) => {
    const value = single(args[0]?.(at) ?? null, at);
    if (value instanceof Fault) return value;
    for (let i = 1; i + 1 < args.length; i += 2) {
      if (compare(value, single(args[i]?.(at) ?? null, at)) === 0) return args[i + 1]?.(at) ?? null;
    }
    return args.length % 2 === 0 ? (args.at(-1)?.(at) ?? null) : faults.na;
  }),
  CHOOSE: lazy(2, any, ([index, ...choices], { single }) => (at) => {
    const number = numberOf(single(index?.(at) ?? null, at));
    if (number instanceof Fault) return number;
    return choices[Math.trunc(number) - 1]?.(at) ?? faults.value;
  }),
  IFERROR: instead(() => true),
  IFNA: instead((fault) => fault === faults.na),
  AND: conditions('AND'),
  OR: conditions('OR'),
  XOR: conditions('XOR'),
  NOT: scalar(1, 1, ([value]) => {
    const truth = truthOf(value ?? null);
    return truth instanceof Fault ? truth : !truth;
  }),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
