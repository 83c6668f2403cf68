import type { Catalogue } from '../../../catalogue.ts';
import type { FindingValues } from './finding-values.ts';

const parts: Readonly<Record<FindingValues['unused-part' | 'ungiven-outcome']['part'], string>> = {
  settings: 'setting',
  calendars: 'calendar',
  values: 'value',
  classes: 'class',
  facts: 'fact',
  verdicts: 'verdict',
  statuses: 'status',
  bestCases: 'best case',
  certainties: 'certainty',
};

const list = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ');

/** What is wrong with a policy, in English. */
export const findingWords: Catalogue<FindingValues> = {
  'no-rule': () =>
    'some customers get no decision, because no rule holds for them; the witness is one of them: add a rule for such customers, or a last rule without "when" for everybody else',
  'no-case': ({ rule, fields, sources }) =>
    `some customers whom the rule "${rule}" decides get no ${fields.join(', no ')}, because no case of ${list(sources)} holds for them; the witness is one of them: add a last case without "when" there`,
  'shadowed-rule': ({ rule, others }) =>
    `the rule "${rule}" never decides anything, because everybody for whom it holds is decided by ${list(others)} before it; put it before, or delete it`,
  'impossible-rule': ({ rule }) =>
    `the rule "${rule}" never decides anything, because nobody can meet its condition; look for parts of it that exclude one another, or delete it`,
  'unreachable-case': ({ class: name, is }) =>
    `nobody is ever in the case ${typeof is === 'string' ? `"${is}"` : `from "${is.from}"`} of the class "${name}", because the cases before it hold for everybody for whom it would, or because nobody can meet its condition; put it before them, or delete it`,
  'before-fallback': ({ first, second }) =>
    `"${first}" decides some customers of the fallback "${second}" otherwise, because it comes first`,
  'ordered-rules': ({ first, second }) =>
    `some customers meet both "${first}" and "${second}", which decide differently, and get "${first}", because it comes first; if they should get "${second}", put that first, or narrow "${first}"; if this is meant, make "${second}" a fallback`,
  exception: ({ first, second }) =>
    `"${first}" is an exception to "${second}", which would decide differently; keep it before that`,
  'unused-part': ({ part, id }) => `nothing uses the ${parts[part]} "${id}": use it, or delete it`,
  'unshown-texts': ({ class: name }) =>
    `the texts of the class "${name}" are never shown, because no rule names it in "because": name it there, or delete them`,
  'ungiven-outcome': ({ part, id }) =>
    `no rule gives the ${parts[part]} "${id}": use it, or delete it`,
  'unshown-item': ({ id }) =>
    `"${id}" is never shown, because nobody can meet its condition: mend that, or delete it`,
  'unknown-date': ({ id }) =>
    `the date "${id}" is never known, because nobody can meet its condition: mend that, or delete it`,
  'uncited-sentence': ({ id, text }) =>
    `nothing cites the sentence ${id} (“${text}”): cite it where it is applied, or list it in "notRules" if nothing rests on it`,
  'cited-non-rule': ({ id }) =>
    `the sentence ${id} is listed in "notRules", and yet it is cited: take it out of one of the two`,
  'sentence-differs': ({ setting, value, sentence, says }) =>
    `the setting "${setting}" is “${value}”, but the sentence ${sentence}, which it cites, says “${says}”, and customers read both: bring the published policy up to date and its sentence here with it, or set the value back`,
  'missing-translation': ({ language, binding }) =>
    `the text in "${language}" is missing: until it is written, customers of that language read the one in "${binding}"`,
  'blank-binding-text': ({ language }) =>
    `the text in "${language}", the binding language, says nothing: write it, or leave it blank in every language`,
  'raw-insertion': ({ name }) =>
    `{${name}} is not filled in here, so that customers may read it as it stands: write the words themselves`,
  'failing-scenario': ({ scenario, part, wanted, found }) =>
    `the scenario "${scenario}" expects ${part} ${wanted}, but the policy says ${found}; if the policy is right, change the scenario`,
  'too-complex': ({ tried }) =>
    `not all cases that the policy tells apart could be looked at (${tried} were tried): what is told is right, but gaps, rules that never decide and overlaps may have been missed; fewer rules, simpler conditions, or classes that gather cases, would help`,
  'too-many-overlaps': ({ told }) =>
    `so many rules hold for the same customers that not all such pairs were looked at: ${told} are told, there are more`,
};
