import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inFolder, scoresCsv } from './run.ts';

const { scorecard, write } = inFolder();
const score = (...words: string[]) => scorecard(['score', 'scores.csv', '--rubric', 'barista.rubric.json', ...words]);

describe('scorecard score', () => {
  // The numbers are worked out by hand beside the ratings, in ../report/sample.ts.
  test('prints averages with n, weak competencies and verdict by team, gaps and the first next step by person', () => {
    const { status, stdout } = score();
    expect(stdout).toBe(`Barista 2.1.0, 2026-Q2: 3 people in 2 teams

North, 2 people
             Average    n    sd  Target    Gap
  Listening     1.75    2  1.06    3.00  -1.25  ▼ weak
  Grinding      4.00    1     -    2.50  +1.50  ~ low n
  Low n:   under 2 people, which takes no part in a verdict
  Weak:    Listening
  Verdict: Shaky
           Cups come back.
  Do:      Take the remedies in order.

South, 1 person
             Average    n    sd  Target    Gap
  Listening     3.50    1     -    3.00  +0.50  ~ low n
  Grinding      3.00    1     -    2.50  +0.50  ~ low n
  Low n:   under 2 people, which takes no part in a verdict
  Weak:    none
  Verdict: none

People

Ann, North, 2.20 weighted
  Listening    1.00  gap  -2.00  ▼▼ under floor
  Next: Listening: Repeat each order aloud. Review after 14 days.

Bo, North, 2.50 weighted over 1 of 2 competencies
  Listening    2.50  gap  -0.50
  Next: Listening: Repeat each order aloud. Review after 14 days.

Cy, South, Roaster, 3.30 weighted
  Grinding    3.00  gap  -1.00
  Next: Grinding: Agree on one piece of work that shows the next level of Grinding, and look at the
        evidence together.

Rules set by the rubric: vague-quantifier off

1 cell not counted
  F7 "3-4" is not a score; use 1, 1.5, 2, 2.5, 3, 3.5 or 4, or "N/O" where nothing was observed

Worth knowing
  A7 Di is not scored at all: no cell holds a score that counts.
`);
    expect(status).toBe(0);
  });

  test('says on stderr that the rubric has warnings', () => {
    expect(score().stderr).toBe('note: barista.rubric.json has 1 warning; see: rubric validate barista.rubric.json\n');
  });

  test('says on stderr beside a JSON document what the text says to a person on stdout, each thing once', () => {
    write(
      'spelt.csv',
      'Name,Team,Quarter,Reviewer,Listening,Grinding\nAnn,North,2026-Q2,Kim,2,3\nBo,North,Q2 2026,Kim,2,3\n',
    );
    const words = ['score', 'spelt.csv', '--rubric', 'barista.rubric.json'];
    const told = '"2026-Q2" and "Q2 2026" mean one period but count as two; write them alike.';
    const text = scorecard(words);
    expect(text.stderr).not.toContain('2026');
    expect(text.stdout.replace(/\s+/g, ' ')).toContain(`Worth knowing A3 ${told}`);
    const json = scorecard([...words, '--format', 'json']);
    expect(json.stderr.split('\n')).toContain(`note: A3: ${told}`);
  });

  test('names who is rated in other periods only, a person of two teams as two', () => {
    // Ann is rated in Q1 and Q2, Bo and Cy in Q1 only, Di on North in Q2 and on South in Q1.
    write(
      'moved.csv',
      [
        'Name,Team,Quarter,Listening,Grinding',
        'Ann,North,2026-Q1,2,3',
        'Bo,North,2026-Q1,2,3',
        'Cy,South,2026-Q1,2,3',
        'Di,South,2026-Q1,2,3',
        'ann,north,2026-Q2,2,3',
        'Di,North,2026-Q2,2,3',
      ].join('\n'),
    );
    const { stdout } = scorecard(['score', 'moved.csv', '--rubric', 'barista.rubric.json']);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Barista 2.1.0, 2026-Q2: 2 people in 1 team',
      '3 more people have scores in other periods only: Bo, Cy and Di.',
    ]);
  });

  test('fits into 100 columns', () => {
    expect(
      score()
        .stdout.split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });

  test('exits with 1 for an invalid cell under --strict, and prints all the same', () => {
    const { status, stdout } = score('--strict');
    expect(status).toBe(1);
    expect(stdout).toBe(score().stdout);
  });

  test('writes one JSON document and nothing else', () => {
    const { status, stdout } = score('--format', 'json');
    const document = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(document.rubric).toEqual({
      id: 'barista',
      version: '2.1.0',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(document.people).toHaveLength(3);
    expect(document.people[0]).toMatchObject({
      person: 'Ann',
      team: 'North',
      period: '2026-Q2',
      scores: { listening: 1, grinding: 4 },
      weighted: 2.2,
      complete: true,
      gaps: { listening: -2, grinding: 1.5 },
      belowFloor: ['listening'],
      bands: { listening: 'weak', grinding: 'strong' },
      diagnoses: ['fast-and-deaf'],
      next: [{ competency: 'listening', action: 'Repeat each order aloud.' }],
    });
    expect(document.people[1]).toMatchObject({ scores: { listening: 2.5, grinding: null }, complete: false });
    expect(document.teams[0]).toMatchObject({
      team: 'North',
      n: 2,
      averages: {
        listening: { mean: 1.75, n: 2, sd: expect.closeTo(0.75 * Math.SQRT2, 12) },
        grinding: { mean: 4, n: 1, sd: null },
      },
      gaps: { listening: -1.25, grinding: 1.5 },
      weak: ['listening'],
      verdict: 'Shaky',
    });
    expect(document.invalid).toEqual([
      {
        cell: 'F7',
        value: '3-4',
        reason: 'is not a score; use 1, 1.5, 2, 2.5, 3, 3.5 or 4, or "N/O" where nothing was observed',
      },
    ]);
  });

  test('scores the period that is asked for, in another spelling too', () => {
    const { stdout } = score('--period', 'Q1 2026', '--format', 'json');
    expect(JSON.parse(stdout).people).toMatchObject([{ person: 'Ann', period: '2026-Q1', scores: { listening: 2 } }]);
  });

  test('refuses a period that is not there and names those that are', () => {
    expect(score('--period', '2020-Q1')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'scorecard: --period: scores.csv has no scores for 2020-Q1; it has 2026-Q1, 2026-Q2\n',
    });
  });

  test('proposes a near miss with the exact option, and takes it', () => {
    write('near.csv', scoresCsv.replace('Grinding', 'Grindin'));
    const near = ['score', 'near.csv', '--rubric', 'barista.rubric.json'];
    const before = scorecard(near);
    expect(before.stderr).toContain(
      'note: G1 "Grindin" may mean grinding: to use it, add --map "Grindin=grinding"\n' +
        'note: The file has no column for Grinding\n',
    );
    const after = scorecard([...near, '--map', 'Grindin=grinding']);
    expect(after.stdout).toBe(score().stdout);
    expect(after.stderr).not.toContain('Grindin');
  });

  test('says in one line why nothing was found, with what to add', () => {
    write('nobody.csv', scoresCsv.replace('Name', 'Persn'));
    expect(scorecard(['score', 'nobody.csv', '--rubric', 'barista.rubric.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'scorecard: no scores found in nobody.csv (row 1 looks like headers, but none of them is for the person); ' +
        'perhaps add --map "Persn=person"\n',
    });
  });

  test('offers one header or the other where both may mean the person, for both together mean nobody', () => {
    write(
      'names.csv',
      scoresCsv.replace('Name', 'First name,Last name').replace(/^(?=.)/gm, (_, at) => (at ? 'Ann,' : '')),
    );
    expect(scorecard(['score', 'names.csv', '--rubric', 'barista.rubric.json']).stderr).toContain(
      'perhaps add --map "First name=person" or --map "Last name=person"\n',
    );
  });

  test('offers one or the other for each competency, and says why both together are none', () => {
    write('twice.csv', 'Name,Listening Q1,Listening Q2,Grinding Q1,Grinding Q2\nAnn,1,2,3,4\n');
    const words = ['score', 'twice.csv', '--rubric', 'barista.rubric.json'];
    expect(scorecard(words).stderr).toContain(
      'perhaps add --map "Listening Q1=listening" or --map "Listening Q2=listening", ' +
        '--map "Grinding Q1=grinding" or --map "Grinding Q2=grinding"\n',
    );
    const both = ['--map', 'Listening Q1=listening', '--map', 'Listening Q2=listening'];
    expect(scorecard([...words, ...both]).stderr).toContain(
      'scorecard: no scores found in twice.csv (B1 "Listening Q1", C1 "Listening Q2": a competency has one column in a ' +
        'table; give each period rows of its own, or map all but one to ignore); ',
    );
    expect(scorecard([...words, '--map', 'Listening Q2=listening']).stdout).toContain('Ann, 2.00 weighted');
  });

  test('a blank cell that should name somebody is told without empty quotes', () => {
    write('blank.csv', 'Name,Listening,Grinding\nAnn,1,2\n,3,4\n');
    expect(scorecard(['score', 'blank.csv', '--rubric', 'barista.rubric.json']).stdout).toContain(
      '\n  A3 is blank, but its row has scores; write whose they are\n',
    );
  });

  test.each([
    ['Nowhere=person', '--map: no cell of scores.csv holds "Nowhere"; write the header as it stands there'],
    ['Nowhere', '--map "Nowhere": write it as "Their header=meaning", such as "Colleague=person"'],
    [
      'Name=boss',
      '--map "Name=boss": "boss" is neither a competency nor a role; use one of listening, grinding, person, team, ' +
        'period, rater, profile, competency, score, evidence, ignore',
    ],
  ])('refuses --map %s', (option, message) => {
    expect(score('--map', option)).toEqual({ status: 2, stdout: '', stderr: `scorecard: ${message}\n` });
  });

  test('has colours where they are forced, none otherwise', () => {
    const control = String.fromCharCode(27);
    expect(score().stdout).not.toContain(control);
    const forced = scorecard(['score', 'scores.csv', '--rubric', 'barista.rubric.json'], { FORCE_COLOR: '1' });
    expect(forced.stdout).toContain(`${control}[31m▼ weak${control}[39m`);
    const asked = scorecard(['score', 'scores.csv', '--rubric', 'barista.rubric.json'], {
      FORCE_COLOR: '1',
      NO_COLOR: '1',
    });
    expect(asked.stdout).toBe(score().stdout);
  });

  test('prints no control character of a name or a cell', () => {
    const control = String.fromCharCode(27);
    write('hostile.csv', `Name,Listening\n"${control}[2J${control}]0;owned${control}\\Eve\u202e",${control}[31m3\n`);
    const { stdout, stderr } = scorecard(['score', 'hostile.csv', '--rubric', 'barista.rubric.json']);
    expect(`${stdout}${stderr}`).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('treats __proto__ and constructor as names like any other', () => {
    write(
      'names.csv',
      'Name,Team,Listening,__proto__,constructor\n__proto__,constructor,3,1,2\nconstructor,__proto__,2,,\n',
    );
    const { status, stdout } = scorecard(['score', 'names.csv', '--rubric', 'barista.rubric.json', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).people).toMatchObject([
      { person: '__proto__', team: 'constructor', scores: { listening: 3 } },
      { person: 'constructor', team: '__proto__', scores: { listening: 2 } },
    ]);
  });

  test('reads the same from Excel as from text', () => {
    const example = (name: string) => fileURLToPath(new URL(`../../../sheets-addon/examples/${name}`, import.meta.url));
    const rubric = fileURLToPath(
      new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
    );
    const [excel, text] = ['scorecards.xlsx', 'scorecards.csv'].map((name) => {
      const { stdout } = scorecard(['score', example(name), '--rubric', rubric, '--format', 'json']);
      return JSON.parse(stdout).teams;
    });
    expect(excel.length).toBeGreaterThanOrEqual(3);
    expect(text).toEqual(excel);
    expect(readFileSync(example('scorecards.csv'), 'utf8')).toContain(',');
  });
});
