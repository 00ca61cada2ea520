import { type AliasEvent, COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { type Cursor, cursorOn, endOfLine, quoted, report, startsLine } from '../cursor.ts';
import type { SyntaxFault } from '../document.ts';
import { maxAliasedParts, maxAliases, maxDepth, tooDeepMessage } from '../limits.ts';
import { checkKey, type Repeats, setOwn } from '../own.ts';
import { lostDashMessage } from './lost-dash.ts';
import { keyText, resolvePlain, resolveTagged, scalarText } from './scalar.ts';

/** A collection that is being put together. */
interface Frame extends Repeats {
  readonly list: unknown[] | undefined;
  readonly object: { [key: string]: unknown } | undefined;
  /** The key whose value comes next; `undefined` for one that cannot be used. */
  key: string | undefined;
  hasKey: boolean;
  readonly anchor: Anchor | undefined;
  /** It began with a dash. */
  readonly isItem: boolean;
}

interface Anchor {
  value: unknown;
  /** How many parts it stands for, those of the aliases inside it included. */
  parts: number;
  complete: boolean;
}

interface Composer extends Cursor {
  readonly frames: Frame[];
  readonly anchors: Map<string, Anchor>;
  value: unknown;
  parts: number;
  aliases: number;
  aliasedParts: number;
}

/**
 * Puts the value of a YAML text together from its events. Reports what YAML allows and a rubric does not: a key twice,
 * keys that are no text, tags, merge keys, and aliases that stand for too much.
 */
export function compose(source: string, events: readonly Event[]): { value: unknown; faults: SyntaxFault[] } {
  const composer: Composer = {
    ...cursorOn(source),
    frames: [],
    anchors: new Map(),
    value: undefined,
    parts: 0,
    aliases: 0,
    aliasedParts: 0,
  };
  let documents = 0;
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        if (awaitsKey(composer)) takeKey(composer, event);
        else addScalar(composer, event);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        openCollection(composer, event);
        break;
      case EVENT_ID.ALIAS:
        addAlias(composer, event);
        break;
      case EVENT_ID.POP:
        closeCollection(composer);
        break;
      case EVENT_ID.DOCUMENT:
        documents++;
    }
    if (documents > 1) {
      reportSecondDocument(composer, events);
      break;
    }
  }
  return { value: composer.value, faults: composer.faults };
}

function awaitsKey({ frames }: Composer): boolean {
  const frame = frames[frames.length - 1];
  return frame !== undefined && frame.object !== undefined && !frame.hasKey;
}

function takeKey(composer: Composer, event: ScalarEvent): void {
  const frame = composer.frames[composer.frames.length - 1];
  if (!frame?.object) return;
  const name = keyText(composer.text, event);
  frame.hasKey = true;
  frame.key = name;
  const start = event.valueStart < 0 ? colonAfter(composer) : event.valueStart - (isQuoted(event) ? 1 : 0);
  const end = event.valueStart < 0 ? start : event.valueEnd + (isQuoted(event) ? 1 : 0);
  composer.at = end;
  if (event.tagStart >= 0) reportTag(composer, event);
  if (event.style === SCALAR_STYLE.PLAIN) {
    if (name === '<<') {
      frame.key = undefined;
      report(composer, 'syntax-merge', start, end, 'Merge keys ("<<") are not read. Write the fields out.');
    } else if (typeof resolvePlain(name) !== 'string' || event.valueStart < 0) {
      const advice = name === '' ? 'Write a key before the colon.' : `Put it in quotes: "${name}".`;
      report(composer, 'syntax-key', start, end, `A key is a text. ${advice}`);
    }
  }
  checkKey(composer, frame, frame.object, name, start, end, adviceIn(frame));
  addAnchor(composer, event, name);
}

const adviceIn = ({ isItem }: Frame): string => (isItem ? ', or begin a new item with "- "' : '');

const isQuoted = ({ style }: ScalarEvent): boolean =>
  style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;

/** The colon of a key that is not there. */
const colonAfter = ({ text, at }: Composer): number => Math.max(at, text.indexOf(':', at));

function addScalar(composer: Composer, event: ScalarEvent): void {
  const text = scalarText(composer.text, event);
  const plain = event.style === SCALAR_STYLE.PLAIN;
  let value: unknown = plain ? (event.valueStart < 0 ? null : resolvePlain(text)) : text;
  if (event.tagStart >= 0) {
    value = resolveTagged(composer.text.slice(event.tagStart, event.tagEnd), text, plain);
    if (value === undefined) {
      reportTag(composer, event);
      value = text;
    }
  }
  if (plain && !event.fast && event.valueStart >= 0) reportSwallowedItem(composer, event);
  composer.parts++;
  composer.at = Math.max(composer.at, event.valueEnd);
  add(composer, value);
  addAnchor(composer, event, value);
}

const itemLine = /(?:\r\n|\n|\r)[ \t]*(?=- )/;

/**
 * YAML takes a list item that stands too deep as more of the text above it. Nobody means that, and nothing else would
 * tell that an item is missing.
 */
function reportSwallowedItem(composer: Composer, event: ScalarEvent): void {
  const { text } = composer;
  const source = text.slice(event.valueStart, event.valueEnd);
  const match = itemLine.exec(source);
  if (!match) return;
  if (/^-\S/.test(source)) {
    const message = 'A space is missing after this "-". Add one.';
    report(composer, 'syntax-dash', event.valueStart, event.valueStart + 1, message);
    return;
  }
  if (startsLine(text, event.valueStart)) {
    report(composer, 'syntax-dash', event.valueStart, event.valueStart + match.index, lostDashMessage);
    return;
  }
  const start = event.valueStart + match.index + match[0].length;
  const message =
    'This line goes on with the text above. Align its "-" with the other items, or put the text in quotes.';
  report(composer, 'syntax-indentation', start, endOfLine(text, start), message);
}

function addAnchor(composer: Composer, event: ScalarEvent, value: unknown): void {
  if (event.anchorStart < 0) return;
  composer.anchors.set(composer.text.slice(event.anchorStart, event.anchorEnd), { value, parts: 1, complete: true });
}

function add(composer: Composer, value: unknown): void {
  const frame = composer.frames[composer.frames.length - 1];
  if (!frame) composer.value = value;
  else if (frame.list) frame.list.push(value);
  else if (frame.object) {
    if (frame.key !== undefined) setOwn(frame.object, frame.key, value);
    frame.hasKey = false;
  }
}

function openCollection(composer: Composer, event: Extract<Event, { style: unknown; start: number }>): void {
  const isList = event.type === EVENT_ID.SEQUENCE;
  if (event.tagStart >= 0) {
    const tag = composer.text.slice(event.tagStart, event.tagEnd);
    if (tag !== '!' && tag !== (isList ? '!!seq' : '!!map')) reportTag(composer, event);
  }
  let anchor: Anchor | undefined;
  if (event.anchorStart >= 0) {
    anchor = { value: undefined, parts: composer.parts, complete: false };
    composer.anchors.set(composer.text.slice(event.anchorStart, event.anchorEnd), anchor);
  }
  if (awaitsKey(composer)) reportListAsKey(composer, event.start);
  if (composer.frames.length === maxDepth) {
    report(composer, 'syntax-too-deep', event.start, event.start + 1, tooDeepMessage);
  }
  composer.parts++;
  const list = isList ? [] : undefined;
  const isItem = event.style === COLLECTION_STYLE.BLOCK && composer.frames.at(-1)?.list !== undefined;
  composer.frames.push({
    list,
    object: isList ? undefined : {},
    key: undefined,
    hasKey: false,
    anchor,
    isItem,
    keys: 0,
  });
}

/** The key of a mapping begins and is a list or mapping itself: what it holds is read and not used. */
function reportListAsKey(composer: Composer, start: number): void {
  report(composer, 'syntax-key', start, start + 1, 'A key is a text. Put text that begins with a bracket in quotes.');
}

function closeCollection(composer: Composer): void {
  const frame = composer.frames.pop();
  if (!frame) return;
  const value = frame.list ?? frame.object;
  if (frame.anchor) {
    frame.anchor.value = value;
    frame.anchor.parts = composer.parts - frame.anchor.parts;
    frame.anchor.complete = true;
  }
  if (awaitsKey(composer)) {
    const outer = composer.frames[composer.frames.length - 1];
    if (outer) outer.hasKey = true;
    if (outer) outer.key = undefined;
  } else add(composer, value);
}

function addAlias(composer: Composer, event: AliasEvent): void {
  const name = composer.text.slice(event.anchorStart, event.anchorEnd);
  const anchor = composer.anchors.get(name);
  const value = resolveAlias(composer, event, name, anchor);
  if (awaitsKey(composer)) takeAliasAsKey(composer, event, value, anchor !== undefined);
  else add(composer, value);
}

function takeAliasAsKey(composer: Composer, event: AliasEvent, value: unknown, known: boolean): void {
  const frame = composer.frames[composer.frames.length - 1];
  if (!frame?.object) return;
  frame.hasKey = true;
  frame.key = typeof value === 'string' ? value : undefined;
  const { anchorStart: start, anchorEnd: end } = event;
  if (frame.key === undefined) {
    if (known) report(composer, 'syntax-key', start - 1, end, 'A key is a text. Write it out in place of the alias.');
  } else checkKey(composer, frame, frame.object, frame.key, start - 1, end, adviceIn(frame));
}

/** The value of an alias: the part itself, never a copy, so that a file cannot unfold to more than it says. */
function resolveAlias(composer: Composer, event: AliasEvent, name: string, anchor: Anchor | undefined): unknown {
  const fault = (message: string, rule = 'syntax-alias') => {
    report(composer, rule, event.anchorStart - 1, event.anchorEnd, message);
    return null;
  };
  if (!anchor) return fault(`There is no anchor "&${name}". Put text that begins with "*" in quotes.`);
  if (!anchor.complete) return fault(`"*${name}" stands inside what it stands for. Write the text out.`);
  const before = composer.aliases <= maxAliases && composer.aliasedParts <= maxAliasedParts;
  composer.aliases++;
  composer.aliasedParts += anchor.parts;
  composer.parts += anchor.parts;
  if (composer.aliases <= maxAliases && composer.aliasedParts <= maxAliasedParts) return anchor.value;
  return before
    ? fault(`The aliases from here on stand for too much. Write the text out instead of "*${name}".`, 'syntax-aliases')
    : null;
}

function reportTag(composer: Composer, event: { readonly tagStart: number; readonly tagEnd: number }): void {
  const tag = quoted(composer.text.slice(event.tagStart, event.tagEnd));
  const message = `The tag ${tag} does not fit here. Remove it, or put text that begins with "!" in quotes.`;
  report(composer, 'syntax-tag', event.tagStart, event.tagEnd, message);
}

function reportSecondDocument(composer: Composer, events: readonly Event[]): void {
  const [first] = events;
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  let match = marker.exec(composer.text);
  if (first?.type === EVENT_ID.DOCUMENT && first.explicitStart) match = marker.exec(composer.text);
  const start = match?.index ?? 0;
  report(
    composer,
    'syntax-documents',
    start,
    start + 3,
    'A file holds one rubric. Remove this and what follows, or put it into a file of its own.',
  );
}
