import * as vscode from 'vscode';
import { whenJudged } from './analyses.ts';
import { lensText, type Translate } from './lens-text.ts';
import { selector } from './rubric-files.ts';
import { settingsFor } from './settings.ts';
import { rangeOf } from './shapes.ts';

const commands = {
  distribute: 'rubric-kit.distribute',
  openGrid: 'rubric-kit.openGrid',
  preview: 'rubric-kit.preview',
  validate: 'rubric-kit.validate',
  publish: 'rubric-kit.publish',
};

const translate: Translate = (text, ...values) => vscode.l10n.t(text, ...values.map((value) => value ?? ''));

export const registerCodeLens = (...changed: readonly vscode.Event<unknown>[]): vscode.Disposable => {
  const emitter = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    emitter,
    ...changed.map((event) => event(() => emitter.fire())),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: emitter.event,
      async provideCodeLenses(document, token) {
        if (!settingsFor(document.uri).codeLens) return [];
        const [{ codeLenses }, { publishedStateOf }] = await Promise.all([
          import('../language/code-lens.ts'),
          import('./published.ts'),
        ]);
        const analysis = await whenJudged(document, (one) => one, token);
        if (!analysis) return [];
        const published = await publishedStateOf(document.uri, analysis.validation);
        return codeLenses(analysis, document.uri.toString(), commands, published).map(
          ({ range, command }) =>
            new vscode.CodeLens(rangeOf(range), {
              title: lensText(command.title, translate),
              command: command.command,
              ...(command.arguments ? { arguments: [...command.arguments] } : {}),
            }),
        );
      },
    }),
  );
};
