import type { Host } from './host.ts';
import { strict } from './strict.ts';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;

function output(content: string): Output {
  let title = '';
  const part = {
    getContent: () => content,
    getTitle: () => title,
    setTitle(text: string) {
      title = text;
      return object;
    },
    setWidth: () => object,
    setHeight: () => object,
  };
  const object: Output = strict<Output>('HtmlOutput', part);
  return object;
}

/** Shows the pushed project's own files. */
export function htmlService(host: Host): Service {
  const part = {
    createHtmlOutput: (html = '') => output(String(html)),
    createHtmlOutputFromFile(name: string) {
      const content = host.files.get(name);
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return output(content);
    },
    createTemplateFromFile(name: string) {
      const content = host.files.get(name);
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return strict<GoogleAppsScript.HTML.HtmlTemplate>('HtmlTemplate', { getRawContent: () => content });
    },
  };
  return strict<Service>('HtmlService', part);
}
