import { texts } from './texts.ts';

const largest = 1_048_576;
const largestInWords = '1 MB';

/**
 * The text of a file that a person chose, in UTF-8, or UTF-16 where it begins with the mark of it.
 * @throws Error with a sentence for that person, when it is too large, unreadable or no text
 */
export async function readTextFile(file: File): Promise<string> {
  if (file.size > largest) throw new Error(texts.fileTooBig(file.name, largestInWords));
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new Error(texts.fileUnreadable(file.name));
    },
  );
  const text = decoded(bytes);
  if (text === null || text.includes('\0')) throw new Error(texts.fileNotText(file.name));
  return text;
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
