import { EffectsProvider } from './effects/effects-provider.tsx';
import { Header } from './header.tsx';
import { Language, type PageLanguage } from './language.ts';
import { Panels } from './panels.tsx';
import { NewsBoard } from './workbench/news-board.tsx';
import { useUndoKeys } from './workbench/use-undo-keys.ts';
import { Bench } from './workbench/use-workbench.ts';
import type { Workbench } from './workbench/workbench.ts';
import type { Analyst } from './worker/analyst.ts';

/** The whole page over one workbench. */
export function App({
  bench,
  analyst,
  lang,
  problem,
}: {
  bench: Workbench;
  analyst: Analyst;
  lang: PageLanguage;
  /** Why the draft of a link could not be opened. */
  problem?: string | undefined;
}) {
  useUndoKeys(bench);
  return (
    <Language.Provider value={lang}>
      <Bench.Provider value={bench}>
        <EffectsProvider analyst={analyst}>
          <Header />
          <NewsBoard problem={problem} />
          <Panels />
        </EffectsProvider>
      </Bench.Provider>
    </Language.Provider>
  );
}
