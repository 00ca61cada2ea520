/** A call reads the document, writes it, or does neither (builders, getters of what is known already). */
export type CallKind = 'read' | 'write' | 'free';

/** What calling Google's services would have cost, and the place where a fault is put in. */
export interface CallLog {
  /** Names of the calls that read or write the document, in their order: `Range.setValues`. */
  readonly calls: string[];
  /** How often reading followed writing or the other way round: each time Google flushes its cache. */
  alternations: number;
  /** The call of this number (from 1) throws as a service would; 0: none does. */
  faultAt: number;
  /** Notes one call, before it has any effect. */
  note(kind: CallKind, name: string): void;
  /**
   * Notes a call that changes something outside of the document (a property): no document call, but a place where a
   * fault can be put in. Counted in `effects`.
   */
  noteFault(name: string): void;
  /** Calls of a service of any kind but builders and plain getters, by which `faultAt` counts. */
  effects: number;
  /** Forgets the counts, keeps `faultAt`. */
  reset(): void;
}

/** A fresh log. */
export function createCallLog(): CallLog {
  let last: CallKind = 'free';
  const log: CallLog = {
    calls: [],
    alternations: 0,
    faultAt: 0,
    effects: 0,
    note(kind, name) {
      if (kind !== 'free') {
        log.calls.push(name);
        if (last !== 'free' && last !== kind) log.alternations += 1;
        last = kind;
      }
      log.noteFault(name);
    },
    noteFault(name) {
      log.effects += 1;
      if (log.effects === log.faultAt) {
        throw new Error(`Service Spreadsheets failed while accessing document with id simulated-workbook (${name}).`);
      }
    },
    reset() {
      log.calls.length = 0;
      log.alternations = 0;
      log.effects = 0;
      last = 'free';
    },
  };
  return log;
}
