import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Workbench } from './workbench.ts';

/** The workbench of the page. */
export const Bench = createContext<Workbench | null>(null);

/** The workbench; whoever uses it is drawn anew at each change of it. */
export function useWorkbench(): Workbench {
  const bench = useContext(Bench) as Workbench;
  const [, draw] = useState(0);
  useEffect(() => bench.subscribe(() => draw((count) => count + 1)), [bench]);
  return bench;
}
