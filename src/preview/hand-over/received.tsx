import { useContext, useEffect, useRef } from 'preact/hooks';
import { textIn } from '../../policy/index.ts';
import { IssueList } from '../edit/json/issue-list.tsx';
import { Language, useWords } from '../language.ts';
import type { Draft } from '../workbench/draft.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { words } from './words.ts';

/** What was received, before it is opened: whether it is sound, and everything that is wrong. */
export function Received({
  draft,
  onOpen,
  onLeave,
}: {
  draft: Draft;
  onOpen: () => void;
  onLeave: () => void;
}) {
  const bench = useWorkbench();
  const lang = useContext(Language);
  const say = useWords(words).open;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { policy, document, issues, text } = draft;
  const own = bench.live.policy.id;
  const isForeign = document !== null && document.id !== own;
  return (
    <div class="received" ref={place} tabIndex={-1}>
      {policy ? (
        <p>{say.sound(textIn(policy.title, lang), policy.version)}</p>
      ) : (
        <p class="wrong">{say.issues(issues.length)}</p>
      )}
      {isForeign && <p class="wrong">{say.foreign(String(document.id ?? ''), own)}</p>}
      {text === bench.draft.text && <p>{say.same}</p>}
      <IssueList issues={issues} />
      <div class="row">
        <button type="button" class={policy ? 'primary' : ''} onClick={onOpen}>
          {policy ? say.take : say.mend}
        </button>
        <button type="button" onClick={onLeave}>
          {say.leave}
        </button>
      </div>
    </div>
  );
}
