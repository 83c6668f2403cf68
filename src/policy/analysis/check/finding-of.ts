import { pointer } from '../../parse/pointer.ts';
import { describeFinding } from './describe-finding.ts';
import type { PolicyFinding } from './finding.ts';
import type { FindingCode, FindingMeaning } from './finding-words/finding-values.ts';

type Nature = Pick<PolicyFinding, 'kind' | 'severity'>;

const natures: Readonly<Record<FindingCode, Nature>> = {
  'no-rule': { kind: 'gap', severity: 'error' },
  'no-case': { kind: 'gap', severity: 'error' },
  'shadowed-rule': { kind: 'unreachable-rule', severity: 'error' },
  'impossible-rule': { kind: 'unreachable-rule', severity: 'error' },
  'unreachable-case': { kind: 'unreachable-case', severity: 'error' },
  'before-fallback': { kind: 'overlap', severity: 'note' },
  'ordered-rules': { kind: 'overlap', severity: 'warning' },
  exception: { kind: 'overlap', severity: 'note' },
  'unused-part': { kind: 'unused', severity: 'warning' },
  'unshown-texts': { kind: 'unused', severity: 'warning' },
  'ungiven-outcome': { kind: 'unused', severity: 'warning' },
  'unshown-item': { kind: 'unused', severity: 'warning' },
  'unknown-date': { kind: 'unused', severity: 'warning' },
  'uncited-sentence': { kind: 'uncited-sentence', severity: 'warning' },
  'cited-non-rule': { kind: 'uncited-sentence', severity: 'warning' },
  'sentence-differs': { kind: 'outdated-sentence', severity: 'warning' },
  'missing-translation': { kind: 'missing-translation', severity: 'warning' },
  'blank-binding-text': { kind: 'missing-translation', severity: 'warning' },
  'raw-insertion': { kind: 'raw-insertion', severity: 'warning' },
  'failing-scenario': { kind: 'failing-scenario', severity: 'error' },
  'too-complex': { kind: 'too-complex', severity: 'warning' },
  'too-many-overlaps': { kind: 'too-complex', severity: 'warning' },
};

/**
 * A finding at a place in the document.
 *
 * @param more what it is about as well
 */
export function findingOf(
  path: readonly (string | number)[],
  meaning: FindingMeaning,
  more: Pick<PolicyFinding, 'related' | 'witness'> = {},
): PolicyFinding {
  return {
    ...natures[meaning.code],
    path: pointer(path),
    message: describeFinding(meaning, 'en'),
    ...more,
    ...meaning,
  };
}
