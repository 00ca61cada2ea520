// Generated from rubric.schema.json by `npm run generate`. Do not edit.

/** A field as messages speak of it. */
export interface Field {
  /** What to add where it is missing; on required fields only. */
  readonly add?: string;
  readonly example?: string | number;
  /** The name of the part that is its value, or of the parts in its list. */
  readonly part?: string;
}

/** An object of the format. */
export interface PartText {
  /** What it is called, such as `competency`. */
  readonly noun: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Every object of the format by its name; the whole is `rubric`. */
export const parts: ReadonlyMap<string, PartText> = new Map<string, PartText>([
  ["rubric", { noun: "rubric", fields: new Map([["$schema",{}],["schemaVersion",{"add":"the version of this file format","example":1}],["id",{"add":"the rubric's name for machines","example":"partner-manager"}],["version",{"add":"the version of this rubric as major.minor.patch","example":"1.0.0"}],["title",{"add":"the rubric's name for people","example":"Partner manager"}],["summary",{}],["scale",{"add":"the levels that a score can have","part":"scale"}],["bands",{"add":"where weak ends and strong begins","part":"bands"}],["competencies",{"add":"what is scored, foundation first","part":"competency"}],["profiles",{"part":"profile"}],["qualities",{"part":"quality"}],["diagnoses",{"part":"diagnosis"}],["team",{"part":"team"}],["cadence",{"part":"cadenceDay"}],["outcomes",{"part":"outcome"}],["pitfalls",{"part":"pitfall"}],["backgrounds",{"part":"background"}],["rules",{}]]) }],
  ["scale", { noun: "scale", fields: new Map([["levels",{"add":"the levels, lowest first","part":"level"}],["step",{}],["notObserved",{}]]) }],
  ["level", { noun: "level", fields: new Map([["score",{"add":"the number that a manager types for this level","example":1}],["label",{"add":"one or two words for this level, such as Emerging or Leads","example":"Emerging"}]]) }],
  ["bands", { noun: "bands", fields: new Map([["weakBelow",{"add":"the score under which a competency is weak","example":2.5}],["strongFrom",{"add":"the score from which a competency is strong","example":3.5}]]) }],
  ["competency", { noun: "competency", fields: new Map([["id",{"add":"its name for machines","example":"pipeline-discipline"}],["name",{"add":"its name for people, as a manager would head a column","example":"Pipeline discipline"}],["aliases",{}],["summary",{}],["weight",{"add":"its share of the weighted score, in per cent","example":20}],["target",{"add":"the score that is expected in this role","example":3}],["floor",{"example":2}],["buildsOn",{}],["develop",{}],["whenMissing",{}],["anchors",{"add":"observable behaviour for every level of the scale, lowest first","part":"anchor"}],["interview",{"part":"interviewQuestion"}],["coaching",{"part":"coaching"}]]) }],
  ["anchor", { noun: "anchor", fields: new Map([["score",{"add":"the level of the scale that this anchor describes","example":1}],["text",{"add":"one behaviour that two raters would agree they saw"}]]) }],
  ["interviewQuestion", { noun: "interview question", fields: new Map([["ask",{"add":"the question, as it is read out"}],["listenFor",{}],["redFlags",{}]]) }],
  ["coaching", { noun: "coaching step", fields: new Map([["below",{"add":"the score under which this step applies","example":3}],["action",{"add":"what the manager does first, in one sentence"}],["practice",{}],["reviewAfterDays",{"example":30}]]) }],
  ["profile", { noun: "profile", fields: new Map([["id",{"add":"its name for machines","example":"channel-manager"}],["name",{"add":"the role's title, as the profile column of a sheet would have it","example":"Channel manager"}],["aliases",{}],["summary",{}],["differs",{}],["targets",{}],["weights",{}]]) }],
  ["quality", { noun: "quality", fields: new Map([["id",{"add":"its name for machines","example":"measured-on-pipeline"}],["name",{"add":"a few words, such as measured on pipeline","example":"Measured on pipeline"}],["summary",{}],["when",{"add":"the condition: all of the parts given have to hold","part":"quality.when"}]]) }],
  ["quality.when", { noun: "when", fields: new Map([["strong",{}],["notWeak",{}],["atTarget",{}],["outcomes",{}]]) }],
  ["diagnosis", { noun: "diagnosis", fields: new Map([["id",{"add":"its name for machines","example":"all-plan-no-follow-up"}],["name",{}],["when",{"add":"the condition: every competency under strong is strong and every one under weak is weak","part":"diagnosis.when"}],["finding",{"add":"what this imbalance looks like in the work"}],["action",{"add":"what to do about it"}]]) }],
  ["diagnosis.when", { noun: "when", fields: new Map([["strong",{}],["weak",{}]]) }],
  ["team", { noun: "team", fields: new Map([["minimumPeople",{}],["verdicts",{"part":"verdict"}],["remedies",{"part":"remedy"}]]) }],
  ["verdict", { noun: "verdict", fields: new Map([["weakAtLeast",{"add":"from how many competencies with a weak team average the verdict holds","example":2}],["verdict",{"add":"one to three words","example":"At risk"}],["finding",{"add":"what the team can be expected to produce"}],["action",{"add":"what to do about it"}]]) }],
  ["remedy", { noun: "remedy", fields: new Map([["id",{"add":"its name for machines","example":"reset-the-targets"}],["action",{"add":"what to do"}],["why",{}]]) }],
  ["cadenceDay", { noun: "day", fields: new Map([["day",{"add":"the day, such as Monday, or the rhythm, such as Monthly","example":"Monday"}],["activity",{"add":"what happens"}],["competencies",{"add":"the competencies that it puts to use"}]]) }],
  ["outcome", { noun: "outcome", fields: new Map([["id",{"add":"its name for machines","example":"partner-sourced-share"}],["name",{"add":"what is measured","example":"Partner-sourced share"}],["unit",{"add":"what it is counted in, such as % of new pipeline","example":"%"}],["kind",{"add":"\"pipeline\" or \"activity\""}],["target",{"example":20}],["withinDays",{"example":180}]]) }],
  ["pitfall", { noun: "pitfall", fields: new Map([["id",{"add":"its name for machines","example":"logo-collecting"}],["name",{}],["sign",{"add":"the sign by which it shows"}],["fix",{"add":"what to change"}],["competencies",{}]]) }],
  ["background", { noun: "background", fields: new Map([["id",{"add":"its name for machines","example":"former-account-executive"}],["name",{"add":"the background, such as former account executive"}],["brings",{}],["develops",{}],["note",{}]]) }],
]);
