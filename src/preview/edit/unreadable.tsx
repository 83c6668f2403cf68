import { useOpenTab } from '../components/open-tab.ts';
import { useWords } from '../language.ts';
import { words } from './words.ts';

/** Stands where the draft is no JSON at the moment, and so shows no parts of its own. */
export function Unreadable() {
  const say = useWords(words);
  const show = useOpenTab();
  return (
    <div class="edit-note">
      <p>{say.unreadable}</p>
      <button type="button" onClick={() => show('document')}>
        {say.toDocument}
      </button>
    </div>
  );
}
