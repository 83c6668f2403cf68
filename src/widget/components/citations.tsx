import type { Screen } from '../screens/screen.ts';

/** Sentences of the source, quoted section by section. */
export function Citations({
  screen: { policy, lang },
  sentences,
}: {
  screen: Screen;
  /** Ids of the sentences. */
  sentences: readonly string[];
}) {
  const { source, languages } = policy;
  const cited = source.sentences.filter(({ id }) => sentences.includes(id));
  return (
    <>
      {[...new Set(cited.map(({ section }) => section))].map((section) => (
        <blockquote key={section}>
          {cited
            .filter((sentence) => sentence.section === section)
            .map(({ id, text }) => {
              const translation = source.translations?.[lang]?.[id];
              return (
                <p key={id} lang={translation ? lang : languages[0]}>
                  {translation ?? text}
                </p>
              );
            })}
          {section && <cite lang={languages[0]}>{section}</cite>}
        </blockquote>
      ))}
    </>
  );
}
