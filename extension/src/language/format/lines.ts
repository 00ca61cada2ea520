import type { TextEdit } from '../types.ts';

/** The edits that make one text of another, line by line: what is the same in both is not touched. */
export function changedLines(before: string, after: string): TextEdit[] {
  const old = before.split(/\r\n|\n|\r/);
  const lineBreak = /\r\n|\n|\r/.exec(before)?.[0] ?? '\n';
  const next = after.split(/\r\n|\n|\r/);
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [line, content] of old.entries()) {
    const wanted = next[at];
    const isLast = line === old.length - 1;
    // The empty end of the text behind its last line break stays for the last line.
    const isSurplus = content.trim() === '' && at === next.length - 1 && !isLast;
    if (
      !isSurplus &&
      wanted !== undefined &&
      wanted.trim() === content.trim() &&
      (wanted.trim() !== '' || content.trim() === '')
    ) {
      edits.push(...edit(line, content, wanted));
      at++;
    } else if (content.trim() === '') {
      if (!isLast)
        edits.push({ range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, newText: '' });
      else if (content !== '') edits.push(...edit(line, content, ''));
    } else if (wanted !== undefined) {
      edits.push(...edit(line, content, wanted));
      at++;
    }
    if (isLast && at < next.length) {
      const end = { line, character: content.length };
      edits.push({ range: { start: end, end }, newText: lineBreak + next.slice(at).join(lineBreak) });
    }
  }
  return edits;
}

/** The part of a line that changes. */
function edit(line: number, from: string, to: string): TextEdit[] {
  if (from === to) return [];
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start++;
  let end = 0;
  while (end < shortest - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return [
    {
      range: { start: { line, character: start }, end: { line, character: from.length - end } },
      newText: to.slice(start, to.length - end),
    },
  ];
}
