import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { closePart, newTape, openPart, type Tape } from '../tape.ts';
import { keyText } from './scalar.ts';

interface Frame {
  readonly part: number;
  readonly kind: 'mapping' | 'list' | 'document';
  /** Opened by a bracket. */
  readonly flow: boolean;
  index: number;
  key: string | undefined;
  keyStart: number;
  keyEnd: number;
}

interface Trace {
  readonly source: string;
  readonly tape: Tape;
  readonly frames: Frame[];
  /** Where the last key or value ended. */
  last: number;
}

/** Where every part of a YAML text stands. Events give starts and some ends; the rest is between the tokens. */
export function trace(source: string, events: readonly Event[]): Tape {
  const state: Trace = { source, tape: newTape(), frames: [], last: 0 };
  let documents = 0;
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (++documents > 1) return state.tape;
        pushFrame(state, 'document', -1, false);
        break;
      case EVENT_ID.SCALAR: {
        const { start, end } = spanOf(state, event);
        state.last = end;
        if (awaitsKey(state)) takeKey(state, keyText(source, event), start, end);
        else closePart(state.tape, open(state, start), end);
        break;
      }
      case EVENT_ID.ALIAS:
        state.last = event.anchorEnd;
        if (awaitsKey(state)) takeKey(state, '', event.anchorStart - 1, event.anchorEnd);
        else closePart(state.tape, open(state, event.anchorStart - 1), event.anchorEnd);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const flow = event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(source.charAt(event.start));
        const isKey = awaitsKey(state);
        if (isKey) takeKey(state, '', event.start, event.start);
        const part = isKey ? -1 : open(state, event.start);
        state.last = event.start;
        pushFrame(state, event.type === EVENT_ID.MAPPING ? 'mapping' : 'list', part, flow);
        break;
      }
      case EVENT_ID.POP:
        pop(state);
    }
  }
  return state.tape;
}

function pushFrame(state: Trace, kind: Frame['kind'], part: number, flow: boolean): void {
  state.frames.push({ part, kind, flow, index: 0, key: undefined, keyStart: -1, keyEnd: -1 });
}

const top = ({ frames }: Trace): Frame | undefined => frames[frames.length - 1];

function awaitsKey(state: Trace): boolean {
  const frame = top(state);
  return frame?.kind === 'mapping' && frame.key === undefined;
}

function takeKey(state: Trace, name: string, start: number, end: number): void {
  const frame = top(state);
  if (!frame) return;
  frame.key = name;
  frame.keyStart = start;
  frame.keyEnd = end;
}

function open(state: Trace, start: number): number {
  const frame = top(state);
  if (!frame || frame.kind === 'document') return openPart(state.tape, '', -1, -1, start);
  if (frame.kind === 'list') return openPart(state.tape, frame.index++, -1, -1, start);
  const part = openPart(state.tape, frame.key ?? '', frame.keyStart, frame.keyEnd, start);
  frame.key = undefined;
  return part;
}

function pop(state: Trace): void {
  const frame = state.frames.pop();
  if (!frame || frame.kind === 'document') return;
  if (frame.flow) state.last = afterBracket(state.source, state.last);
  if (frame.part >= 0) closePart(state.tape, frame.part, state.last);
  else {
    // A list or mapping as a key: it ends here.
    const outer = top(state);
    if (outer) outer.keyEnd = state.last;
  }
}

function spanOf({ source, last }: Trace, event: ScalarEvent): { start: number; end: number } {
  const { style, valueStart, valueEnd } = event;
  const after = Math.max(last, event.anchorEnd, event.tagEnd);
  if (valueStart < 0) {
    const at = after > last ? after : afterIndicator(source, last);
    return { start: at, end: at };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    const start = blockHeader(source, after);
    return { start, end: Math.max(start + 1, trimmedEnd(source, valueStart, valueEnd)) };
  }
  return { start: valueStart - 1, end: valueEnd + 1 };
}

/** An empty value stands after the colon or dash that it belongs to. */
function afterIndicator(source: string, from: number): number {
  const at = skipBlank(source, from);
  const letter = source.charAt(at);
  return letter === ':' || letter === '-' || letter === '?' ? at + 1 : from;
}

/** The offset of the `|` or `>` that opens a block scalar. */
function blockHeader(source: string, from: number): number {
  for (let at = from; ; at++) {
    at = skipBlank(source, at);
    const letter = source.charAt(at);
    if (letter !== ':' && letter !== '-' && letter !== '?') return at;
  }
}

function trimmedEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && source.charCodeAt(at - 1) <= 32) at--;
  return at;
}

/** The offset after the closing bracket of a flow collection whose last part ends at `from`. */
function afterBracket(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    at = skipBlank(source, at);
    const letter = source.charAt(at);
    if (letter === ']' || letter === '}') return at + 1;
  }
  return source.length;
}

/** Skips white space, line breaks and comments. */
function skipBlank(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 35 && (at === 0 || source.charCodeAt(at - 1) <= 32)) {
      while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++;
    } else if (code <= 32 || code === 0xfeff) at++;
    else break;
  }
  return at;
}
