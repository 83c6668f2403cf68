import { useLink } from '../hand-over/use-link.ts';
import { useWords } from '../language.ts';
import { useWorkbench } from './use-workbench.ts';
import { words } from './words.ts';

/** What is to be known about where the draft comes from, each with the ways on. */
export function NewsBoard({ problem: first }: { problem?: string | undefined }) {
  const bench = useWorkbench();
  const say = useWords(words);
  const [problem, forget] = useLink(bench, first);
  return (
    <div class="news-board" role="status">
      {problem && (
        <div class="news wrong">
          <p>{problem}</p>
          <div class="row">
            <button type="button" onClick={forget}>
              {say.close}
            </button>
          </div>
        </div>
      )}
      {bench.news.map((one) => {
        const { text, take, stay } = say.news[one.kind];
        return (
          <div key={one.kind} class="news">
            <p>{text(one.version ?? '', one.offer !== null)}</p>
            <div class="row">
              {one.offer !== null && (
                <button type="button" onClick={() => bench.settle(one, true)}>
                  {take}
                </button>
              )}
              <button type="button" onClick={() => bench.settle(one, false)}>
                {stay}
              </button>
            </div>
          </div>
        );
      })}
    </div>
  );
}
