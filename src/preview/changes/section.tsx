import { decidesOtherwise } from '../effects/decides-otherwise.ts';
import { useEffects } from '../effects/effects.ts';
import { ReportFindings } from '../hand-over/report/report-findings.tsx';
import { useWords } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { RegionCard } from './region-card.tsx';
import { TextDifferences } from './text-differences.tsx';
import { words } from './words.ts';

/** What the draft changes, for whom, and what is to be said of it. */
export function ChangesSection() {
  const { live, sound } = useWorkbench();
  const { comparison, findings, comparing, error } = useEffects();
  const say = useWords(words);
  const regions = comparison?.regions ?? [];
  const texts = comparison?.texts ?? [];
  const decided = regions.filter(decidesOtherwise).length;
  const others = regions.length - decided;
  const affected = [decided && say.affected(decided), others && say.inPart(others)];
  const nobody = texts[0] ? say.onlyTexts : comparison?.warning ? '' : say.nobody;
  const sum = regions[0] ? affected.filter(Boolean).join(' ') : nobody;
  return (
    <div class="changes" aria-busy={comparing}>
      <p role="status" class="sum">
        {comparison ? sum : say.working} {comparing && comparison && <small>{say.working}</small>}
      </p>
      {error && (
        <p role="alert" class="wrong">
          {say.failed(error)}
        </p>
      )}
      {comparison?.warning && <p class="note">{say.incomplete(comparison.warning)}</p>}
      {regions.map((region) => (
        <RegionCard key={region.id} region={region} before={live.policy} after={sound.policy} />
      ))}
      {texts[0] && <TextDifferences texts={texts} />}
      {findings && <ReportFindings findings={findings} policy={sound.policy} />}
    </div>
  );
}
