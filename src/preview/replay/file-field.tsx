import { useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import { words } from './words.ts';

/** Where a file is chosen, or dropped. */
export function FileField({ onFile, label }: { onFile: (file: File) => void; label: string }) {
  const say = useWords(words);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span class="button">{label}</span>
      <span>{say.drop}</span>
      <input
        type="file"
        class="unseen"
        accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,text/csv,application/json"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
