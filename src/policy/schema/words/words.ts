import { conditionWords } from './condition-words.ts';
import { factWords } from './fact-words.ts';
import { itemWords } from './item-words.ts';
import { policyWords } from './policy-words.ts';
import { requestWords } from './request-words.ts';
import { ruleWords } from './rule-words.ts';
import { scenarioWords } from './scenario-words.ts';
import { settingWords } from './setting-words.ts';
import { valueWords } from './value-words.ts';
import { verdictWords } from './verdict-words.ts';
import type { Words } from './word.ts';

/** What an editor shows about every named part of the schema. No part of the validator. */
export const words: Words = {
  ...policyWords,
  ...settingWords,
  ...factWords,
  ...conditionWords,
  ...valueWords,
  ...ruleWords,
  ...itemWords,
  ...verdictWords,
  ...requestWords,
  ...scenarioWords,
};
