/**
 * A service object that has only the members we model. Any other member throws by name, so that code which needs more
 * than the simulator knows fails in a test instead of passing by accident.
 */
export function strict<Whole extends object>(name: string, part: object): Whole {
  return new Proxy(part, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver);
      // Asked for by `await` and by printing, never by the bundle.
      if (key === 'then' || key === 'toJSON') return undefined;
      throw new Error(`The simulator does not know ${name}.${key}`);
    },
  }) as Whole;
}
