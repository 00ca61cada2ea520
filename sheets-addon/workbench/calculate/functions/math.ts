import { Fault, faults, numberOf, type Scalar } from '../value.ts';
import { type Definition, scalar } from './definition.ts';

/** A function of one to three numbers. */
const of = (least: number, most: number, run: (a: number, b: number, c: number) => Scalar, second = 0): Definition =>
  scalar(least, most, (args) => {
    const a = numberOf(args[0] ?? null);
    if (a instanceof Fault) return a;
    const b = numberOf(args[1] ?? second);
    if (b instanceof Fault) return b;
    const c = numberOf(args[2] ?? 0);
    if (c instanceof Fault) return c;
    const result = run(a, b, c);
    return typeof result === 'number' && !Number.isFinite(result) ? faults.num : result;
  });

/** Half away from zero, with the digits that a person sees: 1.005 is 1.01 at two places. */
export function rounded(number: number, places: number, how: (positive: number) => number = halfUp): number {
  if (places >= 0 && Number.isInteger(number) && Math.abs(number) < 1e15) return number || 0;
  const factor = 10 ** Math.trunc(places);
  const scaled = Math.abs(number) * factor;
  if (!Number.isFinite(scaled) || !Number.isFinite(factor)) return number;
  const result = how(Number(scaled.toPrecision(15)));
  return (Math.sign(number) * result) / factor || 0;
}

const halfUp = (positive: number): number => Math.floor(positive + 0.5);

export const math: Readonly<Record<string, Definition>> = {
  ROUND: of(1, 2, (number, places) => rounded(number, places)),
  ROUNDUP: of(1, 2, (number, places) => rounded(number, places, Math.ceil)),
  ROUNDDOWN: of(1, 2, (number, places) => rounded(number, places, Math.floor)),
  TRUNC: of(1, 2, (number, places) => rounded(number, places, Math.floor)),
  INT: of(1, 1, (number) => Math.floor(number)),
  MOD: of(2, 2, (number, divisor) => (divisor === 0 ? faults.div : number - divisor * Math.floor(number / divisor))),
  QUOTIENT: of(2, 2, (number, divisor) => (divisor === 0 ? faults.div : Math.trunc(number / divisor))),
  ABS: of(1, 1, Math.abs),
  SIGN: of(1, 1, Math.sign),
  SQRT: of(1, 1, (number) => (number < 0 ? faults.num : Math.sqrt(number))),
  POWER: of(2, 2, (number, power) => number ** power),
  EXP: of(1, 1, Math.exp),
  LN: of(1, 1, (number) => (number <= 0 ? faults.num : Math.log(number))),
  LOG10: of(1, 1, (number) => (number <= 0 ? faults.num : Math.log10(number))),
  LOG: of(1, 2, (number, base) => (number <= 0 || base <= 0 ? faults.num : Math.log(number) / Math.log(base)), 10),
  PI: of(0, 0, () => Math.PI),
  CEILING: of(1, 2, (number, step) => (step === 0 ? 0 : Math.ceil(number / step) * step), 1),
  FLOOR: of(1, 2, (number, step) => (step === 0 ? faults.div : Math.floor(number / step) * step), 1),
};
