import { insert } from '../messages/insert.ts';
import type { Screen } from '../screens/screen.ts';

/** A number above this would only frighten; nothing is said then. */
const few = 5;

/** How many questions there can still be, on the way forward. */
export function Progress({ messages, decision, asked }: Screen) {
  const { question, questionsLeft } = decision;
  if (asked !== question || questionsLeft > few) return null;
  const count = `${questionsLeft}`;
  return (
    <small>
      {questionsLeft > 1 ? insert(messages.questionsLeft, { count }) : messages.lastQuestion}
    </small>
  );
}
