import type { Screen } from '../screens/screen.ts';

/** A number above this would only frighten; nothing is said then. */
const few = 5;

/** How many questions there can still be, on the way forward. */
export function Progress({ messages, lang, decision, asked }: Screen) {
  const { question, questionsLeft } = decision;
  if (asked !== question || questionsLeft > few) return null;
  return (
    <small>
      {questionsLeft > 1 ? messages.questionsLeft(questionsLeft, lang) : messages.lastQuestion}
    </small>
  );
}
