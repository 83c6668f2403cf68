import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { copyText } from '../../../widget/copy-text.ts';
import { useLastShown } from '../../components/use-last-shown.ts';
import { useShown } from '../../components/use-shown.ts';
import { useEffects } from '../../effects/effects.ts';
import { useWords } from '../../language.ts';
import { useWorkbench } from '../../workbench/use-workbench.ts';
import { Report } from './report.tsx';
import { useReportPage } from './use-report-page.ts';
import { words } from './words.ts';

/** What one does with the report, other ways to hand over, and the report itself. */
export function ReportCard({ children }: { children: ComponentChildren }) {
  const bench = useWorkbench();
  const effects = useEffects();
  const say = useWords(words);
  const report = useRef<HTMLElement>(null);
  const [place, shown] = useShown<HTMLDivElement>();
  const [told, setTold] = useState('');
  const { live, sound, findings, comparison, busy, comparing, error } = useLastShown(
    { ...effects, live: bench.live.policy, sound: bench.sound.policy },
    shown,
  );
  const ready = comparison !== null && !comparing && !bench.checking;
  useReportPage(report, shown && comparison !== null);
  const copy = async () => {
    // biome-ignore lint/performance/useDomNodeTextContent: the lines are wanted as they are seen.
    const text = report.current?.innerText ?? '';
    setTold((await copyText(text, null)) ? say.copied : say.notCopied);
  };
  const state = bench.draft.issues.length
    ? say.broken
    : error
      ? say.failed(error)
      : ready
        ? bench.unchanged
          ? say.unchanged
          : told || (busy ? say.findingsLater : '')
        : say.busy;
  return (
    <div class="report-card" ref={place}>
      <section class="card" aria-labelledby="report-heading">
        <h3 id="report-heading">{say.heading}</h3>
        <p>{say.intro}</p>
        <div class="row">
          <button type="button" class="primary" disabled={!ready} onClick={() => window.print()}>
            {say.print}
          </button>
          <button type="button" disabled={!ready} onClick={copy}>
            {say.copy}
          </button>
        </div>
        <p role="status" class={bench.draft.issues.length || error ? 'wrong' : 'state'}>
          {state}
        </p>
      </section>
      {children}
      {comparison && (
        <Report
          before={live}
          after={sound}
          comparison={comparison}
          findings={busy ? null : findings}
          root={report}
        />
      )}
    </div>
  );
}
