/**
 * The words that the writing rules know. They are lists of our own: write-good 1.0.8, the smallest prose library we
 * found, takes 27 of the 60 KiB that the whole validation may take, passes "often", "good" and "is able to", and judges
 * prose by style; retext and compromise are several times that size. What the lists hold follows what is published on
 * behaviourally anchored scales: P. C. Smith and L. M. Kendall, Retranslation of expectations (Journal of Applied
 * Psychology 47:2, 1963); M. D. Hakel, How often is often? (American Psychologist 23:7, 1968); R. Tierney and M. Simon,
 * What's still wrong with rubrics (Practical Assessment, Research & Evaluation 9:2, 2004).
 */

/** Says how many, how often or when, so that two raters read the same. The source of a regular expression. */
const measure =
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|once|twice|half|daily|weekly|monthly|quarterly|yearly|annually|hourly|every|each|all|both|none|no|not|never|without|first|second|third|last|only|same|before|after|within|until|during)\\b';

const measureWord = new RegExp(measure, 'i');

/** Whether there is a number, or a word that does a number's work, in a text. */
export const hasMeasure = (text: string): boolean => measureWord.test(text);

/** Vague on how often something is done. */
export const frequency =
  'often|regularly|sometimes|usually|frequently|occasionally|rarely|seldom|generally|typically|normally|periodically|routinely|consistently|constantly|from time to time|now and then|as needed|as necessary|as required|as appropriate|when needed|when necessary|when appropriate|where appropriate|when required';

/** Vague on how many there are. */
export const amount =
  'many|several|numerous|multiple|a few|a lot of|lots of|plenty of|various|a number of|a handful of|most of the|most of their';

/** Vague on how fast something is done. */
export const pace = 'promptly|quickly|swiftly|timely|soon|in good time|without delay';

/** Says what a rater thinks of the work, and nothing of the work. */
export const judgement =
  'good|excellent|excellently|great|poor|poorly|bad|badly|outstanding|exceptional|exceptionally|superb|superbly|superior|effective|effectively|ineffective|ineffectively|adequate|adequately|inadequate|inadequately|satisfactory|satisfactorily|unsatisfactory|appropriate|appropriately|inappropriate|inappropriately|proper|properly|improperly|proficient|proficiently|competent|competently|skilled|skilfully|skillfully|impressive|impressively|brilliant|brilliantly|mediocre|acceptable|acceptably|remarkable|remarkably|professionally|successfully|robust|robustly|proactive|proactively|world-class|best-in-class|top-notch|team player|self-starter|go-getter|people person';

/** A noun that a weak word such as "strong" turns into praise: `strong communicator`. */
export const praised =
  '(?:strong|solid|sound|deep|thorough|weak|limited|basic|advanced|high-quality) (?:communicator|communication|understanding|knowledge|grasp|command|skills?|performer|performance|leader|leadership|ability|abilities|sense|relationships?|judge?ment|presence|attitude)';

/** Adds nothing that could be seen: two texts that differ in such words alone say the same. */
export const filler = new Set(
  'a an the this that these those of to in on at for with by from and or also very really highly quite rather fairly more most better best well fully clearly truly simply just own'.split(
    ' ',
  ),
);

/** What people in a job are seen doing, as an anchor says it. Only words that are rarely nouns in front of an object. */
export const doing = new Set(
  'accepts adds adjusts agrees aligns analyses analyzes answers applies approves arranges asks assigns attends books brings builds calculates calls captures challenges changes checks cleans clears closes coaches collects compares completes confirms connects corrects counts creates cuts decides defines delivers describes designs develops discusses documents drafts drives edits enters escalates estimates explains fills finds fixes follows forecasts forwards gathers gets gives handles helps hires holds identifies improves includes informs introduces invites joins keeps launches leads learns lists logs maintains makes maps measures meets mentors monitors moves names negotiates notes offers opens organises organizes owns plans prepares presents prevents prioritises prioritizes produces proposes provides publishes pulls puts raises reads records reduces refreshes rejects removes repairs replaces reports requests resolves responds reviews rewrites runs schedules seeks sells sends sets shares shows signs solves sorts starts stops submits supports takes teaches tells tests tracks trains turns updates uses verifies walks warns wins works writes'.split(
    ' ',
  ),
);

/** Finds one of the words of a list as a whole word, hyphens and apostrophes counted as part of it. */
export const anyOf = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\w'’-])(${words.join('|')})(?![\\w'’-]|\\.\\w)`, 'i');

/** Whether the word at this place is quoted from somebody. */
export const isQuoted = (text: string, index: number): boolean => /["“‘«]$/.test(text.slice(0, index));
