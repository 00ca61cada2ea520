import { basename } from 'node:path';
import type { CallAnswer } from './protocol.ts';
import { type RubricFile, readRubricFile, rubricLine, rubricView, watchFile } from './rubric-watch.ts';
import type { Session } from './session/session.ts';

/** Chooses the rubric of a file, and says so on the page when the file has another one later. */
export function followRubric(path: string, session: Session, say: (line: string) => void): () => void {
  let said = '';
  const show = (file: RubricFile): void => {
    session.rubric = rubricView(file, usedDigest(session), session.rubric);
    const line = rubricLine(session.rubric);
    if (line !== '' && line !== said) say(line);
    said = line;
  };
  const first = readRubricFile(path);
  if (first.rubric && first.text !== null && usedDigest(session) === null) {
    session.call('sidebarUseText', [first.text, basename(path)], [], 0);
  }
  show(first);
  return watchFile(path, () => {
    show(readRubricFile(path));
    session.touch();
  });
}

/** Chooses and applies the watched file as it is now. */
export function applyFile(path: string | undefined, session: Session, have: number): CallAnswer {
  if (path === undefined) throw new Error('No rubric file is open here. Name one after --rubric.');
  const file = readRubricFile(path);
  if (!file.rubric || file.text === null)
    throw new Error('The rubric has errors; the last one without any stays in use.');
  const chosen = session.call('sidebarUseText', [file.text, basename(file.path)], [], have);
  if (!chosen.ok) return chosen;
  const applied = session.call('sidebarApply', [], [], have);
  session.rubric = rubricView(file, usedDigest(session), session.rubric);
  const outcome = applied.result as { readonly done?: boolean; readonly message?: string } | undefined;
  const said = outcome?.message ? [outcome.message] : [];
  if (!applied.change) return { ...applied, change: { ...session.nothing(have), toasts: said } };
  return {
    ...applied,
    change: { ...applied.change, state: session.state(), toasts: [...applied.change.toasts, ...said] },
  };
}

function usedDigest(session: Session): string | null {
  const { result } = session.call('sidebarStatus', [], [], 0);
  return (result as { readonly rubric?: { readonly digest: string } | null } | undefined)?.rubric?.digest ?? null;
}
