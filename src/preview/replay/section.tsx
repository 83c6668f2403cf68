import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Policy, PolicyComparison } from '../../policy/index.ts';
import { useEffects } from '../effects/effects.ts';
import { Language, useWords } from '../language.ts';
import { wallTimeOf } from '../see/wall-time.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { ColumnForm } from './column-form.tsx';
import { type Columns, guessColumns } from './columns.ts';
import { FileField } from './file-field.tsx';
import { type Peek, peek } from './peek.ts';
import type { Progress } from './replay.ts';
import type { ReplayReport } from './replay-report.ts';
import { ReportView } from './report-view.tsx';
import { runReplay } from './run-replay.ts';
import { words } from './words.ts';

interface Opened {
  file: File;
  peek: Peek;
  columns: Columns;
}

interface Done {
  report: ReplayReport;
  after: Policy;
  comparison: PolicyComparison | null;
}

/** Decides past cases by both policies: a file in, how many change from what to what out. */
export function ReplaySection() {
  const { live, sound } = useWorkbench();
  const { comparison, comparing } = useEffects();
  const say = useWords(words);
  const lang = useContext(Language);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [trouble, setTrouble] = useState('');
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const number = (count: number) => new Intl.NumberFormat(lang).format(count);

  const open = async (file: File) => {
    running.current?.abort();
    setTrouble('');
    setDone(null);
    setOpened(null);
    setProgress(null);
    try {
      const seen = await peek(file);
      if (!seen.columns[0]) throw new Error(say.noneBad);
      const columns = guessColumns(
        live.policy,
        seen.columns,
        wallTimeOf(Date.now(), live.policy.timeZone),
      );
      setOpened({ file, peek: seen, columns });
    } catch (error) {
      setTrouble(say.unreadable((error as Error).message));
    }
  };

  const start = async () => {
    if (!opened) return;
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    const { file, columns } = opened;
    const after = sound.policy;
    const known = comparing ? null : comparison;
    setTrouble('');
    setDone(null);
    setProgress({ done: 0, rows: 0 });
    const input = { file, columns, before: live.policy, after, comparison: known, lang };
    try {
      const report = await runReplay(input, setProgress, signal);
      setDone({ report, after, comparison: known });
    } catch (error) {
      setTrouble(signal.aborted ? say.cancelled : say.unreadable((error as Error).message));
    }
    setProgress(null);
  };

  const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format(progress?.done ?? 0);
  const stale = done && done.after !== sound.policy;
  return (
    <div class="replay">
      <p>{say.intro}</p>
      <p>
        <small>{say.privacy}</small>
      </p>
      <FileField onFile={open} label={opened ? say.another : say.choose} />
      {opened && (
        <>
          <p class="file">
            <b>{opened.file.name}</b>
          </p>
          <details class="columns" open={!done}>
            <summary>
              <h3>{say.columns}</h3>
            </summary>
            <ColumnForm
              policy={live.policy}
              peek={opened.peek}
              columns={opened.columns}
              onChange={(columns) => setOpened({ ...opened, columns })}
            />
          </details>
          <div class="row">
            <button
              type="button"
              class="primary"
              disabled={!!progress || comparing}
              onClick={start}
            >
              {done ? say.again : say.start}
            </button>
            {progress && (
              <button type="button" onClick={() => running.current?.abort()}>
                {say.cancel}
              </button>
            )}
          </div>
        </>
      )}
      {progress && (
        <div class="progress">
          <progress max="1" value={progress.done} aria-label={say.start} />
          <span>{say.progress(number(progress.rows), percent)}</span>
        </div>
      )}
      <p role="status">{stale ? say.stale : ''}</p>
      {trouble && (
        <p role="alert" class="wrong">
          {trouble}
        </p>
      )}
      {done && (
        <ReportView
          report={done.report}
          before={live.policy}
          after={done.after}
          comparison={done.comparison}
        />
      )}
    </div>
  );
}
