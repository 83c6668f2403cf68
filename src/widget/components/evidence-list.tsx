import type { Evidence } from '../../policy/schema.ts';
import { textIn } from '../../policy/text-in.ts';
import type { Screen } from '../screens/screen.ts';

/** What helps to attach, to tick off; what is ticked is remembered on this page alone. */
export function EvidenceList({
  policy,
  lang,
  evidence,
  attached = [],
  set,
}: Screen & { evidence: readonly Evidence[] }) {
  const title = textIn(policy.request.attach, lang);
  if (!evidence[0]) return <p>{title}</p>;
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      {evidence.map(({ id, text }) => {
        const checked = attached.includes(id);
        const others = attached.filter((one) => one !== id);
        return (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={checked}
              onChange={() => set({ attached: checked ? others : [...others, id], status: '' })}
            />
            {textIn(text, lang)}
          </label>
        );
      })}
    </fieldset>
  );
}
