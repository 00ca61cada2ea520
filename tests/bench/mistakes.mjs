// Texts as they are while somebody works on them.
import { rubricText, sized, write } from './rubric-texts.mjs';

/** Ten mistakes, one of each kind, spread over the rubric: five against the schema, five against what it means. */
const mistakes = [
  (competency) => {
    competency.sumary = competency.summary;
    delete competency.summary;
  },
  (competency) => delete competency.name,
  (competency) => {
    competency.target = 'three';
  },
  (competency) => {
    competency.develop = 'train';
  },
  (competency) => {
    competency.coaching[0].reviewAfterDays = -1;
  },
  (competency) => competency.anchors.pop(),
  (competency) => {
    competency.target = 9;
  },
  (competency) => {
    competency.buildsOn = ['nobody'];
  },
  (competency) => {
    competency.anchors[1].score = 3.25;
    competency.anchors.splice(2, 0, { score: 2, text: 'Hands over 3 leads a month.' });
  },
  (competency) => {
    competency.weight += 5;
  },
];

/** A valid rubric's text of about this many lines, with the ten mistakes. */
export function faultyText(lines, format) {
  const rubric = sized(lines, format);
  const { competencies } = rubric;
  for (const [index, spoil] of mistakes.entries()) {
    spoil(competencies[Math.floor(((index + 0.5) / mistakes.length) * competencies.length)]);
  }
  return write[format](rubric);
}

/** The text with a line that somebody is typing: half a key, a text without its end, a list without its end. */
export function halfTypedTexts(lines, format) {
  const text = rubricText(lines, format);
  const halves = {
    json: [/\n {6}"whenMissing": /, '"whenM', '"whenMissing": "Opens a', '"whenMissing": ["Opens a", "b"'],
    yaml: [/\n {4}whenMissing: /, 'whenM', 'whenMissing: "Opens a', 'whenMissing: [Opens a, b'],
  };
  const [line, ...typed] = halves[format];
  const from = Math.floor(text.length * 0.6);
  const start = from + line.exec(text.slice(from)).index + 1;
  const end = text.indexOf('\n', start);
  const indent = /^ */.exec(text.slice(start))[0];
  return typed.map((half) => text.slice(0, start) + indent + half + text.slice(end));
}
