import type { CallAnswer, GivenAnswer } from '../protocol.ts';
import { ask, tell } from './dialog.ts';
import type { Grid } from './grid.ts';
import type { Model } from './model.ts';
import { server } from './server.ts';
import type { Turns } from './turns.ts';
import type { View } from './view.ts';

/** Calls of the add-on's script, from the sidebar and the menu. */
export interface Calls {
  /** A dialog that the script opens is asked, and the call made again with the answer. */
  call(name: string, args: readonly unknown[]): Promise<CallAnswer>;
}

interface Around {
  readonly model: Model;
  readonly grid: Grid;
  readonly view: View;
  readonly turns: Turns;
}

export function openCalls({ model, grid, view, turns }: Around): Calls {
  /** The script asks for the place: it has to be that of this page, and where it goes from there the page follows. */
  const tellPlace = async (): Promise<void> => {
    const [active, selection] = [grid.active(), grid.selection()];
    await server.select(active, selection).catch(() => undefined);
    model.state = { ...model.state, active, selection };
  };
  return {
    call: (name, args) =>
      turns.run(async () => {
        const answers: GivenAnswer[] = [];
        await tellPlace();
        for (;;) {
          const answer = await server.call(name, args, answers, model.styles.length);
          if (answer.question) {
            answers.push(await ask(answer.question));
            continue;
          }
          if (answer.change) await view.took(answer.change, true);
          for (const { title, text } of answer.alerts) await tell(title, text);
          return answer;
        }
      }),
  };
}
