import type { Text } from '../schema.ts';
import type { Inspector } from './inspector.ts';

/** Looks at the texts of verdicts, statuses, best cases and certainties. */
export function inspectOutcomeTexts({ policy, says, cites }: Inspector): void {
  for (const list of ['verdicts', 'statuses', 'bestCases', 'certainties'] as const) {
    for (const [id, one] of Object.entries(policy[list])) {
      const at = [list, id];
      says([...at, 'label'], one.label);
      if ('headline' in one) says([...at, 'headline'], one.headline as Text);
      says([...at, 'text'], one.text);
      cites(at, one.sentences);
    }
  }
}
