/** A small rubric of an invented role, with a comment on each part. An author replaces the words and keeps the shape. */
export const blankRubric = `# A rubric: what a role is expected to do, how each level looks, and what to do about a gap.
# The words below are an example. Put your own in their place, and keep what the comments ask for.

schemaVersion: 1
id: my-role # lower-case words joined by hyphens; scores are kept by it, so it stays the same for good
version: 0.1.0
title: My role
summary: Runs customer projects so that each one ends on the day that was promised.

# What a manager can score, lowest first. Four or five levels are what raters can tell apart.
scale:
  levels:
    - { score: 1, label: Emerging }
    - { score: 2, label: Steady }
    - { score: 3, label: Strong }
    - { score: 4, label: Leads }
  step: 1 # 0.5 lets a manager score half way between two levels
  notObserved: N/O # what a manager types when there is no evidence; it never counts as zero

bands:
  weakBelow: 2
  strongFrom: 3

# Foundation first. Three to seven work best. The weights sum to 100.
competencies:
  - id: planning
    name: Planning
    aliases: [Project planning] # other headings under which a sheet may keep it
    summary: Turns what a customer asked for into steps with a date and an owner.
    weight: 50
    target: 3 # the score that is expected; less is a gap
    floor: 2 # less than this is flagged whatever the rest
    develop: coach # coach: practice closes a gap; hire: it is a matter of who is in the seat
    # One behaviour for every level: a verb, a thing and a number that two raters would both see.
    anchors:
      - { score: 1, text: Writes a plan after the customer has asked for it twice. }
      - { score: 2, text: Sends a plan with dates within 5 days of the first call. }
      - { score: 3, text: Agrees on a plan with the customer within 2 days of the first call. }
      - { score: 4, text: Leaves a plan behind that 3 other projects start from. }
    interview:
      - ask: Take me through the plan of your last project. What did you change in its first week?
        listenFor: [A date and an owner for each step]
        redFlags: [The plan was made by somebody else]
    coaching:
      - below: 3
        action: Go through the plan of one project together before it is sent.
        practice: Write the next 2 plans alone and bring them to the review.
        reviewAfterDays: 30

  - id: follow-through
    name: Follow-through
    summary: Does what was promised on the day that was promised, and says so early when it will not work.
    weight: 50
    target: 3
    buildsOn: [planning] # ids of the competencies that it rests on
    develop: coach
    anchors:
      - { score: 1, text: Reports a missed date when the customer calls. }
      - { score: 2, text: Reports a date at risk 1 day before it. }
      - { score: 3, text: Reports a date at risk 5 days before it and proposes another. }
      - { score: 4, text: Brings 9 of 10 projects to their first date. }
    interview:
      - ask: Tell me about a date that you could not keep. When did the customer hear of it?
        listenFor: [The customer heard it days before]
        redFlags: [The customer found out alone]
    coaching:
      - below: 3
        action: Look at all dates of the next 10 days together each Monday.
        practice: Send 1 message a week about the date that is most at risk.
        reviewAfterDays: 30

# The operating week, and the competencies that each day puts to use.
cadence:
  - day: Monday
    activity: Review the dates of the next 10 days
    competencies: [planning, follow-through]

# How a team is judged: the verdict with the largest number of weak competencies that is reached.
team:
  minimumPeople: 3
  verdicts:
    - weakAtLeast: 0
      verdict: On course
      finding: No competency is weak on average.
      action: Look at the people whose scores are under their floor.
    - weakAtLeast: 1
      verdict: At risk
      finding: Part of the work depends on single people.
      action: Begin with the weak competency that stands first in this rubric.
`;
