import { allExplanationWords } from '../../languages/all-languages.ts';
import { addWords } from './words-in.ts';

// The engine speaks every language once this is loaded.
addWords(allExplanationWords);
