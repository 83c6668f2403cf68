import { useRef, useState } from 'preact/hooks';
import { copyText } from '../../widget/copy-text.ts';
import { useWords } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { linkOf, longestLink } from './link-of.ts';
import { words } from './words.ts';

/** What came of copying the link of a draft. */
interface Made {
  draft: string;
  /** `null`: it would be too long. */
  link: string | null;
  copied: boolean;
}

/** A link that carries the draft. */
export function LinkCard() {
  const bench = useWorkbench();
  const say = useWords(words).link;
  const [made, setMade] = useState<Made | null>(null);
  const shown = useRef<HTMLTextAreaElement>(null);
  const { draft, live, unchanged } = bench;
  const now = made?.draft === draft.text ? made : null;
  const copy = async () => {
    const link = await linkOf(live, draft, location.href);
    const copied = link !== null && (await copyText(link, shown.current));
    setMade({ draft: draft.text, link, copied });
  };
  const told = now?.copied
    ? say.copied
    : now?.link === null
      ? say.tooLong(longestLink)
      : now
        ? say.shown
        : unchanged
          ? say.unchanged
          : '';
  return (
    <section class="card" aria-labelledby="link-heading">
      <h3 id="link-heading">{say.heading}</h3>
      <p>{say.text}</p>
      <button type="button" disabled={unchanged} onClick={copy}>
        {say.copy}
      </button>
      <p role="status" class={now?.link === null ? 'wrong' : 'state'}>
        {told}
      </p>
      {now?.link && !now.copied && (
        <textarea ref={shown} readOnly rows={3} value={now.link} aria-labelledby="link-heading" />
      )}
    </section>
  );
}
