// What the neighbours' language services take from a changed text to an answer, called as their editors call them.
import { readFile } from 'node:fs/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';

const schemaUrl = new URL('../../shared-schema/rubric.schema.json', import.meta.url);

const services = {
  async json(schema) {
    const { getLanguageService } = await import('vscode-json-languageservice');
    const service = getLanguageService({});
    service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*.rubric.json'], schema }] });
    const read = (document) => service.parseJSONDocument(document);
    return {
      diagnostics: (document) => service.doValidation(document, read(document)),
      completion: (document, position) => service.doComplete(document, position, read(document)),
      hover: (document, position) => service.doHover(document, position, read(document)),
    };
  },
  async yaml(schema) {
    const { getLanguageService } = await import('yaml-language-server');
    const service = getLanguageService({
      schemaRequestService: async () => JSON.stringify(schema),
      workspaceContext: { resolveRelativePath: (path) => path },
    });
    service.configure({
      validate: true,
      completion: true,
      hover: true,
      schemas: [{ uri: schema.$id, fileMatch: ['*.rubric.yaml'], schema }],
    });
    return {
      diagnostics: (document) => service.doValidation(document, false),
      completion: (document, position) => service.doComplete(document, position, false),
      hover: (document, position) => service.doHover(document, position),
    };
  },
};

/** Answers about the versions in turn: see worker.mjs. Fails where a service has nothing to say: then it was set up wrong. */
export async function subject({ versions, format, task }) {
  const schema = JSON.parse(await readFile(schemaUrl, 'utf8'));
  const ask = (await services[format](schema))[task];
  let number = 0;
  const run = ({ text, offset }) => {
    const document = TextDocument.create(`file:///bench.rubric.${format}`, format, ++number, text);
    return ask(document, document.positionAt(offset));
  };
  const first = await run(versions[0]);
  if (task !== 'diagnostics' && !(first?.items?.length || first?.contents)) throw new Error(`No ${task} in ${format}.`);
  return { prepare: (round) => versions[round % versions.length], run };
}
