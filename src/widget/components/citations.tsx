import type { Screen } from '../screens/screen.ts';

/** Sentences of the source by their ids, quoted section by section. */
export function Citations({
  policy: { source, languages },
  lang,
  sentences,
}: Screen & { sentences: readonly string[] }) {
  const cited = source.sentences.filter(({ id }) => sentences.includes(id));
  return (
    <>
      {[...new Set(cited.map(({ section }) => section))].map((section) => (
        <blockquote key={section}>
          {cited.map((sentence) => {
            const { id, text } = sentence;
            const translation = (source.translations?.[lang] ??
              source.translations?.[lang.split('-')[0] ?? ''])?.[id];
            return (
              sentence.section === section && (
                <p key={id} lang={translation ? lang : languages[0]} dir="auto">
                  {translation ?? text}
                </p>
              )
            );
          })}
          {section && <cite lang={languages[0]}>{section}</cite>}
        </blockquote>
      ))}
    </>
  );
}
