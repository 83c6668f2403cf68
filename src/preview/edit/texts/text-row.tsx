import { useWords } from '../../language.ts';
import { useWorkbench } from '../../workbench/use-workbench.ts';
import { pointerOf } from '../pointer-of.ts';
import { TextCell } from './text-cell.tsx';
import type { TextEntry } from './text-entries.ts';
import { words } from './words.ts';

/** A text, language beside language. */
export function TextRow({
  entry,
  live,
  languages,
}: {
  entry: TextEntry;
  /** As it is today, by language. */
  live: TextEntry['text'];
  /** Those shown, the binding one first. */
  languages: readonly string[];
}) {
  const bench = useWorkbench();
  const say = useWords(words);
  const { path, text, key, names } = entry;
  const [binding = ''] = languages;
  const name = names.map((part) => say.parts[part] ?? part).join(' › ');
  return (
    <section class="text-row" aria-label={name}>
      <p class="text-place">{name}</p>
      <div class="cells">
        {languages.map((language) => {
          const at = pointerOf([...path, language]);
          const bindingAt = pointerOf(path);
          return (
            <TextCell
              key={language}
              id={`text-${key}-${language}`.replace(/[^\w-]/g, '_')}
              at={at}
              name={name}
              language={language}
              isBinding={language === binding}
              text={text[language] ?? ''}
              bindingText={text[binding] ?? ''}
              live={live[language]}
              issues={bench.draft.issues.filter(
                (issue) => issue.path === at || (language === binding && issue.path === bindingAt),
              )}
              onChange={(language, words) =>
                bench.edit(
                  [...path, language],
                  words || undefined,
                  `text-${key}-${language}`,
                  'calm',
                )
              }
              onPause={bench.pause}
            />
          );
        })}
      </div>
    </section>
  );
}
