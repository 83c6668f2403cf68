import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Language } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import type { Analyst } from '../worker/analyst.ts';
import { type Effects, EffectsContext } from './effects.ts';

/** Milliseconds without a change after which it is worth working out what the draft does. */
const calm = 200;

/** What a draft that is the live policy does. */
const nothingNew: Effects = {
  comparison: { regions: [], texts: [], warning: null },
  findings: null,
  busy: false,
  comparing: false,
  error: null,
};

/** Works out what the draft changes, away from the page, whenever it stands still for a moment. */
export function EffectsProvider({
  analyst,
  children,
}: {
  analyst: Analyst;
  children: ComponentChildren;
}) {
  const { live, sound } = useWorkbench();
  const lang = useContext(Language);
  const [effects, set] = useState<Effects>(useContext(EffectsContext));
  const [asked, setAsked] = useState<unknown>(null);

  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    set((last) => ({ ...last, busy: true, comparing: true }));
    setAsked(sound.policy);
    const timer = setTimeout(async () => {
      const pair = { before: live.policy, after: sound.policy, lang };
      // Nobody is about to publish what is live already.
      if (pair.after === pair.before) {
        set((last) => ({ ...last, ...nothingNew }));
        return;
      }
      try {
        const comparison = await analyst.ask('compare', pair, signal);
        set((last) => ({ ...last, comparison, comparing: false, error: null }));
        const findings = await analyst.ask('check', { policy: sound.policy }, signal);
        set((last) => ({ ...last, findings, busy: false }));
      } catch (error) {
        if (!signal.aborted)
          set((last) => ({ ...last, busy: false, comparing: false, error: `${error}` }));
      }
    }, calm);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [live.policy, sound.policy, lang, analyst]);

  // A draft that has only just changed is not asked about yet.
  const late = asked !== sound.policy;
  const value = late ? { ...effects, busy: true, comparing: true } : effects;
  return <EffectsContext.Provider value={value}>{children}</EffectsContext.Provider>;
}
