import type { CallAnswer, Change, Edit, GivenAnswer, RangeView } from '../protocol.ts';

/** Asks the server. Addresses are relative: the token is in the page's own. Rejects with what the server says. */
async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
}

export const server = {
  whole: (): Promise<Change> => post('workbook', {}),
  edit: (edit: Edit, have: number): Promise<Change> => post('edit', { edit, have }),
  call: (name: string, args: readonly unknown[], answers: readonly GivenAnswer[], have: number): Promise<CallAnswer> =>
    post('call', { name, args, answers, have }),
  select: (tab: number, range: RangeView): Promise<null> => post('select', { tab, range }),
  save: (have: number): Promise<{ readonly message: string; readonly change: Change }> => post('save', { have }),
  applyRubric: (have: number): Promise<CallAnswer> => post('rubric', { have }),
};

/** Calls back with the number of the state whenever it changes, and with 0 when the server is gone. */
export function listen(changed: (version: number) => void): void {
  const events = new EventSource('events');
  events.addEventListener('message', (event) => changed(Number(event.data)));
  events.addEventListener('error', () => changed(0));
}
