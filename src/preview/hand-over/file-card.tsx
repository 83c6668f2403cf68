import { download } from '../components/download.ts';
import { useWords } from '../language.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';
import { fileName } from './file-name.ts';
import { words } from './words.ts';

/** The document as a file, with the version that it goes by. */
export function FileCard() {
  const bench = useWorkbench();
  const say = useWords(words).file;
  const { draft, live, unchanged } = bench;
  const version = draft.document?.version;
  const isOld = !unchanged && version === live.policy.version;
  return (
    <section class="card" aria-labelledby="file-heading">
      <h3 id="file-heading">{say.heading}</h3>
      <p>{say.text}</p>
      {typeof version === 'string' && (
        <label>
          <span>{say.version}</span>
          <input
            value={version}
            aria-describedby="version-hint"
            onInput={({ currentTarget: { value } }) =>
              bench.edit(['version'], value, 'version', 'calm')
            }
          />
        </label>
      )}
      <p id="version-hint" class="state">
        {isOld && say.oldVersion}
      </p>
      <button
        type="button"
        onClick={() =>
          download(new Blob([draft.text], { type: 'application/json' }), fileName(draft.document))
        }
      >
        {say.download}
      </button>
      {draft.issues.length > 0 && <p class="wrong">{say.broken}</p>}
    </section>
  );
}
