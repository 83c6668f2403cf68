/** A name that the document declares, with a line about it. */
export interface DeclaredName {
  readonly name: string;
  readonly about: string;
}

type Part = { readonly [key: string]: unknown } | undefined;

const isObject = (value: unknown): value is NonNullable<Part> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first text of a value that stands in several languages. */
function firstText(value: unknown): string {
  const [first] = isObject(value) ? Object.values(value) : [];
  return typeof first === 'string' ? first : '';
}

/** The sentences of the document by id. */
export function sentencesOf(document: unknown): DeclaredName[] {
  const source = isObject(document) ? document.source : undefined;
  const sentences = isObject(source) && Array.isArray(source.sentences) ? source.sentences : [];
  return sentences.map((sentence: Part) => ({
    name: String(sentence?.id ?? ''),
    about: String(sentence?.text ?? ''),
  }));
}

/** What conditions and values can name: facts, classes, values, settings, and the present moment. */
export function namesOf(document: unknown): DeclaredName[] {
  if (!isObject(document)) return [];
  const about = {
    facts: (part: Part) => firstText((part?.question as Part)?.text),
    classes: () => '',
    values: () => '',
    settings: (part: Part) => firstText(part?.label),
  };
  const declared = Object.entries(about).flatMap(([key, tell]) => {
    const parts = document[key];
    return Object.entries(isObject(parts) ? parts : {}).map(([name, part]) => ({
      name,
      about: tell(part as Part),
    }));
  });
  return [...declared, { name: 'now', about: '' }];
}

const declaredIn: { readonly [key: string]: string } = {
  verdict: 'verdicts',
  status: 'statuses',
  bestCase: 'bestCases',
  certainty: 'certainties',
  calendar: 'calendars',
};

/** The ids that the value of a key can be, such as the verdicts for `verdict`. */
export function idsFor(document: unknown, key: unknown): DeclaredName[] {
  const part = declaredIn[String(key)];
  const declared = isObject(document) && part ? document[part] : undefined;
  return Object.entries(isObject(declared) ? declared : {}).map(([name, value]) => ({
    name,
    about: firstText((value as Part)?.label),
  }));
}
