/** Two decimals, halves away from zero as a spreadsheet shows them: 2.675 is `2.68`, and nothing is `-0.00`. */
export function twoDecimals(number: number): string {
  const hundredths = Math.round(Number((Math.abs(number) * 100).toPrecision(14)));
  return `${number < 0 && hundredths > 0 ? '-' : ''}${(hundredths / 100).toFixed(2)}`;
}

/** A difference with its sign: `+0.50`, `-1.25`, `0.00`. */
export function signed(number: number): string {
  const text = twoDecimals(number);
  return text.startsWith('-') || text === '0.00' ? text : `+${text}`;
}

/** `1 person`, `3 people`. */
export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
