import { useContext, useState } from 'preact/hooks';
import { Language, useWords } from '../language.ts';
import type { Draft } from '../workbench/draft.ts';
import { readDraft } from '../workbench/read-draft.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { draftInLink } from './draft-in-link.ts';
import { Received } from './received.tsx';
import { words } from './words.ts';

/** Takes in a file, its text, or a link: says what it is, and opens it once that is wanted. */
export function OpenCard() {
  const bench = useWorkbench();
  const lang = useContext(Language);
  const say = useWords(words).open;
  const [pasted, setPasted] = useState('');
  const [received, setReceived] = useState<Draft | null>(null);
  const [told, setTold] = useState('');

  const read = async (text: string) => {
    const [hash] = /#draft=[\w-]*/.exec(text) ?? [];
    const isLink = hash !== undefined && !text.trim().startsWith('{');
    const found = isLink ? await draftInLink(hash, bench.live.text, lang) : { text };
    setTold(found.problem ?? (text.trim() ? '' : say.empty));
    const isThere = found.text !== undefined && found.text.trim() !== '';
    setReceived(isThere ? readDraft(found.text as string) : null);
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    try {
      await read(await file.text());
    } catch {
      setReceived(null);
      setTold(say.unreadable);
    }
  };
  const open = (draft: Draft) => {
    bench.write(draft.text);
    const [first] = draft.issues;
    if (first) bench.lookAt(first);
    setReceived(null);
    setPasted('');
    setTold(say.taken);
  };

  return (
    <section class="card wide" aria-labelledby="open-heading">
      <h3 id="open-heading">{say.heading}</h3>
      <p>{say.text}</p>
      <label>
        <span>{say.file}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            readFile(currentTarget.files?.[0]);
            // So that the same file, once mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <label>
        <span>{say.paste}</span>
        <textarea
          rows={3}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <button type="button" onClick={() => read(pasted)}>
        {say.read}
      </button>
      <p role="status" class="state">
        {told}
      </p>
      {received && (
        <Received
          draft={received}
          onOpen={() => open(received)}
          onLeave={() => setReceived(null)}
        />
      )}
    </section>
  );
}
