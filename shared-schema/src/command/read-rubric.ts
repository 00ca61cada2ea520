import { readFileSync, statSync } from 'node:fs';
import type { Format } from '../parse/document.ts';
import { maxTextLength } from '../parse/limits.ts';

/** The text of a rubric file, or in one line why there is none. */
export type Reading = { readonly text: string; readonly format: Format } | { readonly refused: string };

const formats = new Map<string, Format>([
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EACCES', 'it may not be read: ask for permission'],
  ['EPERM', 'it may not be read: ask for permission'],
]);

/** Reads a rubric file. What cannot be a rubric is refused before it is read: its size is looked at first. */
export function readRubric(file: string): Reading {
  try {
    const { size, isFile, isDirectory } = statOf(file);
    if (isDirectory) return { refused: 'this is a directory: name the files in it' };
    if (!isFile) return { refused: 'this is not a file' };
    const format = formats.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '');
    if (!format) return { refused: 'its name has to end in .yaml, .yml or .json' };
    if (size > maxTextLength)
      return { refused: `it has ${megabytes(size)} MB, more than the ${megabytes(maxTextLength)} MB that are read` };
    return decoded(readFileSync(file), format);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { refused: reasons.get(code) ?? `it cannot be read (${code || error})` };
  }
}

function statOf(file: string) {
  const stat = statSync(file);
  return { size: stat.size, isFile: stat.isFile(), isDirectory: stat.isDirectory() };
}

function decoded(bytes: Uint8Array, format: Format): Reading {
  if (bytes.includes(0)) return { refused: 'this is a binary file, or text that is not UTF-8' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { refused: 'it is not UTF-8 text: save it as UTF-8' };
  }
  if (text.trim() === '') return { refused: 'it is empty: write a first rubric with "rubric new"' };
  return { text, format };
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
