import { describe, expect, test } from 'vitest';
import { createHost } from '../../../sheets-addon/simulator/host.ts';
import { runBundle } from '../../../sheets-addon/simulator/run-bundle.ts';

const run = (body: string, ...args: unknown[]): unknown =>
  runBundle(`function f() { ${body} }`, createHost()).call('f', ...args);

describe('a script runs as Apps Script runs it', () => {
  test.each([
    ...['process', 'require', 'Buffer', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'TextDecoder', 'atob', 'crypto'],
    ...['performance', 'structuredClone', 'document', 'window', 'module', 'global'],
  ])('without %s', (name) => {
    expect(run(`return typeof ${name}`)).toBe('undefined');
  });

  test('arguments and answers cross as JSON', () => {
    expect(run('return [arguments[0], new Date(0), undefined]', { a: [1] })).toEqual([
      { a: [1] },
      '1970-01-01T00:00:00.000Z',
      null,
    ]);
    expect(run('')).toBeUndefined();
  });

  test('nothing survives from one run to the next but the document and its properties', () => {
    const script = runBundle(
      `var count = 0;
function next() {
         count += 1;
         var properties = PropertiesService.getDocumentProperties();
         properties.setProperty('n', String(Number(properties.getProperty('n')) + 1));
         return [count, properties.getProperty('n')];
       }`,
      createHost(),
    );
    expect([script.call('next'), script.call('next')]).toEqual([
      [1, '1'],
      [1, '2'],
    ]);
  });

  test('only its own functions can be called', () => {
    const script = runBundle('function f() {}', createHost());
    expect(script.functions).toEqual(['f']);
    expect(() => script.call('toString')).toThrow('Script function not found: toString');
  });

  test('what the simulator does not know throws by its name', () => {
    expect(() => run('SpreadsheetApp.openById("x")')).toThrow('The simulator does not know SpreadsheetApp.openById');
    expect(() => run('SpreadsheetApp.getActiveSheet().getRange(1, 1).copyTo()')).toThrow('The simulator does not know');
  });

  test('before authorisation only the menu can be built', () => {
    const host = createHost();
    host.authMode = 'NONE';
    const script = runBundle(
      `function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'a').addToUi(); }
function store() { PropertiesService.getDocumentProperties(); }`,
      host,
    );
    script.call('menu');
    expect(host.person.menus).toHaveLength(1);
    expect(() => script.call('store')).toThrow('Authorization is required');
  });

  test('calls are counted, and each time reading follows writing', () => {
    const host = createHost();
    runBundle(
      `function f() {
         var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
         var range = sheet.getRange(1, 1);
         range.getValues();
         range.setValues([[1]]);
         range.setNote('x');
         range.getNotes();
       }`,
      host,
    ).call('f');
    expect(host.log.calls).toEqual([
      'Spreadsheet.getActiveSheet',
      'Range.getValues',
      'Range.setValues',
      'Range.setNote',
      'Range.getNotes',
    ]);
    expect(host.log.alternations).toBe(2);
  });
});
