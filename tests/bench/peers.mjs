// The neighbours that authors would use without us, called as their editors call them.
import { readFile } from 'node:fs/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';

const schemaUrl = new URL('../../shared-schema/rubric.schema.json', import.meta.url);

export const peers = { json: 'vscode-json-languageservice', yaml: 'yaml-language-server' };

const services = {
  async json(schema) {
    const { getLanguageService } = await import('vscode-json-languageservice');
    const service = getLanguageService({});
    service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*.rubric.json'], schema }] });
    return (document) => service.doValidation(document, service.parseJSONDocument(document));
  },
  async yaml(schema) {
    const { getLanguageService } = await import('yaml-language-server');
    const service = getLanguageService({
      schemaRequestService: async () => JSON.stringify(schema),
      workspaceContext: { resolveRelativePath: (path) => path },
    });
    service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*.rubric.yaml'], schema }] });
    return (document) => service.doValidation(document, false);
  },
};

/** Parses and validates the texts in turn: see worker.mjs. */
export async function subject({ texts, format }) {
  const schema = JSON.parse(await readFile(schemaUrl, 'utf8'));
  const validate = await services[format](schema);
  let version = 0;
  return {
    prepare: (round) => texts[round % texts.length],
    run: (text) => validate(TextDocument.create(`file:///bench.rubric.${format}`, format, ++version, text)),
  };
}
