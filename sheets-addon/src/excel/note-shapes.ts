import type { Note } from '../layout/plan.ts';
import { a1 } from '../read/address.ts';
import { columnWidths, pixelsOf, type SheetPart } from './sheet-part.ts';

/**
 * The boxes of notes are VML, which Excel still needs. It is worked on as text: programs write VML that is no well-formed
 * XML (`<br>`). Our boxes have a type of their own, so that they stand in any file.
 */
const type = 'RubricKit_note';

/** A drawing without shapes. */
export const newShapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const typeXml =
  `<v:shapetype id="${type}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Adds a hidden box for each note. */
export function addNoteShapes(drawing: string, notes: readonly Note[], sheet: SheetPart): string {
  const end = drawing.lastIndexOf('</xml>');
  const boxes = notes.map((note) => shapeXml(note, sheet)).join('');
  const types = drawing.includes(`id="${type}"`) ? '' : typeXml;
  return drawing.slice(0, end) + types + boxes + drawing.slice(end);
}

/** Takes away the boxes of the notes on some cells, whichever program wrote them. */
export function removeNoteShapes(drawing: string, cells: ReadonlySet<string>): string {
  const left = drawing.replaceAll(/<v:shape\s(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    const isNote = /ObjectType=["']Note["']/.test(shape) && row !== undefined && column !== undefined;
    return isNote && cells.has(a1(Number(row), Number(column))) ? '' : shape;
  });
  return left.includes(`#${type}`) ? left : left.replace(typeXml, '');
}

/** Whether a drawing holds any shape: a note, a button. */
export function hasShapes(drawing: string): boolean {
  return /<v:(?!shapetype|shapelayout)(?:shape|rect|oval|line|group|image|roundrect)\b/.test(drawing);
}

const lineLength = 48;
const boxWidth = 320;
const rowHeight = 20;

function shapeXml({ row, column, text }: Note, sheet: SheetPart): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
  const height = Math.min(40, Math.max(3, lines + 1)) * 15;
  const widths = columnWidths(sheet);
  let right = column + 1;
  let rest = boxWidth;
  while (rest > pixelsOf(widths(right)) && right < column + 40) rest -= pixelsOf(widths(right++));
  const bottom = row + Math.ceil(height / rowHeight);
  const anchor = [column + 1, 15, row, 4, right, Math.max(0, rest), bottom, 4].join(', ');
  const style = `position:absolute;width:${boxWidth * 0.75}pt;height:${height * 0.75}pt;visibility:hidden`;
  return (
    `<v:shape id="RubricKit_${a1(row, column)}" type="#${type}" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
