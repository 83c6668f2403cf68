/** What answers for support begin with, where a request that is carried could stand. */
export const answersMark = 'answers_';
