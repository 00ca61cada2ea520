import { decodeText } from './cell-text.ts';
import { scanXml } from './xml.ts';

/** The texts that cells refer to by number: runs of rich text joined, phonetic guides (`rPh`) left out. */
export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  scanXml(xml, part, {
    open(local) {
      if (local === 'si') text = '';
      else if (local === 'rPh') phonetic++;
      else if (local === 't') inText = phonetic === 0;
    },
    close(local) {
      if (local === 'si') texts.push(decodeText(text));
      else if (local === 'rPh') phonetic--;
      else if (local === 't') inText = false;
    },
    text(more) {
      if (inText) text += more;
    },
  });
  return texts;
}
