import type { CallAnswer, Change, Edit, GivenAnswer, RangeView } from '../protocol.ts';

const noAnswer = 'NoAnswer';

/** Whether a request failed because nobody answered, so that nobody knows whether it was done. */
export const isUnanswered = (error: unknown): boolean => error instanceof Error && error.name === noAnswer;

/** Asks the server. Addresses are relative: the token is in the page's own. Rejects with what the server says. */
async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const unanswered = (): Error => Object.assign(new Error('The workbench does not answer.'), { name: noAnswer });
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) }).catch(() => {
    throw unanswered();
  });
  // Another server than the one that this page is of: it has another token.
  if (response.status === 403) throw unanswered();
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
}

export const server = {
  whole: (): Promise<Change> => post('workbook', {}),
  tab: (tab: number, have: number): Promise<Change> => post('tab', { tab, have }),
  state: (have: number): Promise<Change> => post('state', { have }),
  edit: (edit: Edit, have: number): Promise<Change> => post('edit', { edit, have }),
  call: (name: string, args: readonly unknown[], answers: readonly GivenAnswer[], have: number): Promise<CallAnswer> =>
    post('call', { name, args, answers, have }),
  select: (tab: number, range: RangeView): Promise<null> => post('select', { tab, range }),
  save: (have: number): Promise<{ readonly message: string; readonly change: Change }> => post('save', { have }),
  applyRubric: (have: number): Promise<CallAnswer> => post('rubric', { have }),
};

/** Calls back with the number of the state whenever it changes, when the server is gone, and when it is back. */
export function listen(events: { changed(version: number): void; gone(): void; back(): void }): void {
  const source = new EventSource('events');
  source.addEventListener('message', (event) => events.changed(Number(event.data)));
  source.addEventListener('error', () => events.gone());
  source.addEventListener('open', () => events.back());
}
