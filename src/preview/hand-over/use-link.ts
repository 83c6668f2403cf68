import { useContext, useEffect, useState } from 'preact/hooks';
import { Language } from '../language.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { draftInLink } from './draft-in-link.ts';

/**
 * Opens the draft of a link that is followed while the page is open, and takes a link out of the
 * address once the device keeps its draft, so that loading the page anew does not begin over.
 *
 * @param first the problem with the link that the page was opened by
 * @returns the problem with the last link, and how to put it aside
 */
export function useLink(
  bench: Workbench,
  first: string | undefined,
): [problem: string | undefined, forget: () => void] {
  const lang = useContext(Language);
  const [problem, setProblem] = useState(first);

  useEffect(() => {
    const follow = async () => {
      const { text, problem } = await draftInLink(location.hash, bench.live.text, lang);
      if (text !== undefined) bench.receive(text);
      setProblem(problem);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [bench, lang]);

  const settled = bench.kept === true && !bench.news.some(({ kind }) => kind === 'link');
  useEffect(() => {
    if (settled && !problem && location.hash.startsWith('#draft=')) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  }, [settled, problem]);

  return [problem, () => setProblem(undefined)];
}
