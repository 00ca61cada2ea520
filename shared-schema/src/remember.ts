/**
 * The same function, working each text out once: a sheet says the same names, periods and competencies in row after row.
 * What it remembers lives as long as it does, so make one per run.
 */
export function remember<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    const answer = answerTo(text);
    known.set(text, { answer });
    return answer;
  };
}
