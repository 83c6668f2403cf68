import { useContext, useId } from 'preact/hooks';
import { type Answer, type Fact, type Policy, textIn } from '../../policy/index.ts';
import { Language, useWords } from '../language.ts';
import { wallTimeOf } from '../see/wall-time.ts';
import type { Columns, DateOrder } from './columns.ts';
import type { Peek } from './peek.ts';
import { words } from './words.ts';

/** The answers that a fact can have for all cases alike, with what they are called. */
function answersFor(fact: Fact, lang: string, yes: string, no: string) {
  const named = (answer: Answer, label: string) => ({ answer, label });
  return [
    ...(fact.options ?? []).map(({ id, label }) =>
      named(fact.type === 'choices' ? [id] : id, textIn(label, lang)),
    ),
    ...(fact.type === 'boolean'
      ? [named(true, textIn(fact.yes, lang) || yes), named(false, textIn(fact.no, lang) || no)]
      : []),
    ...(fact.none ? [named(null, textIn(fact.none.label, lang))] : []),
    ...(fact.unknown ? [named('unknown', textIn(fact.unknown.label, lang))] : []),
  ];
}

/** Which column says what; what was recognised is chosen already. */
export function ColumnForm({
  policy,
  peek: { columns: headers, examples },
  columns,
  onChange,
}: {
  policy: Policy;
  peek: Peek;
  columns: Columns;
  onChange: (columns: Columns) => void;
}) {
  const say = useWords(words);
  const lang = useContext(Language);
  const id = useId();
  const example = (column: string | undefined) =>
    column !== undefined &&
    examples[column] && <small>{say.example((examples[column] as string).slice(0, 60))}</small>;
  const { moment } = columns;
  const isDate = ({ type }: Fact) => type === 'instant' || type === 'date';
  const facts = Object.entries(policy.facts);

  const setFact = (fact: string, value: string) => {
    const { [fact]: _, ...others } = columns.facts;
    const [kind, rest = ''] = [value[0], value.slice(1)];
    const source =
      kind === 'c' ? { column: rest } : kind === 'a' ? { always: JSON.parse(rest) } : undefined;
    onChange({ ...columns, facts: source ? { ...others, [fact]: source } : others });
  };
  const chosen = (source: Columns['facts'][string] | undefined) => {
    if (!source) return '';
    return 'column' in source ? `c${source.column}` : `a${JSON.stringify(source.always)}`;
  };

  return (
    <>
      <p>{say.columnsHint}</p>
      <div class="pairs">
        <label for={`${id}-moment`}>{say.moment}</label>
        <div>
          <select
            id={`${id}-moment`}
            aria-describedby={`${id}-moment-hint`}
            value={'column' in moment ? `c${moment.column}` : ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({
                ...columns,
                moment: value
                  ? { column: value.slice(1) }
                  : { at: wallTimeOf(Date.now(), policy.timeZone) },
              })
            }
          >
            <option value="">{say.oneMoment}</option>
            <optgroup label={say.ofFile}>
              {headers.map((header) => (
                <option key={header} value={`c${header}`}>
                  {header}
                </option>
              ))}
            </optgroup>
          </select>
          <small id={`${id}-moment-hint`}>{say.momentHint}</small>
          {'column' in moment ? (
            example(moment.column)
          ) : (
            <label class="at">
              {say.momentAt}
              <input
                type="datetime-local"
                value={moment.at.slice(0, 16)}
                onChange={({ currentTarget: { value } }) =>
                  value && onChange({ ...columns, moment: { at: value } })
                }
              />
            </label>
          )}
        </div>
        {facts.map(([fact, shape]) => {
          const source = columns.facts[fact];
          const { question } = shape;
          const always = answersFor(shape, lang, say.yes, say.no);
          return (
            <>
              <label key={`${fact} label`} for={`${id}-${fact}`}>
                {textIn(question?.whenAnswered ?? question?.text, lang) || fact}
              </label>
              <div key={fact}>
                <select
                  id={`${id}-${fact}`}
                  value={chosen(source)}
                  onChange={({ currentTarget: { value } }) => setFact(fact, value)}
                >
                  <option value="">{say.unanswered}</option>
                  <optgroup label={say.ofFile}>
                    {headers.map((header) => (
                      <option key={header} value={`c${header}`}>
                        {header}
                      </option>
                    ))}
                  </optgroup>
                  {always[0] && (
                    <optgroup label={say.always}>
                      {always.map(({ answer, label }) => (
                        <option key={label} value={`a${JSON.stringify(answer)}`}>
                          {label}
                        </option>
                      ))}
                    </optgroup>
                  )}
                </select>
                {source && 'column' in source && example(source.column)}
              </div>
            </>
          );
        })}
        <label for={`${id}-name`}>{say.nameColumn}</label>
        <select
          id={`${id}-name`}
          value={columns.name ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...columns, name: value || undefined })
          }
        >
          <option value="">{say.none}</option>
          {headers.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </select>
        {facts.some(([, fact]) => isDate(fact)) && (
          <>
            <label for={`${id}-dates`}>{say.dates}</label>
            <select
              id={`${id}-dates`}
              value={columns.dates}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...columns, dates: value as DateOrder })
              }
            >
              <option value="day-first">{say.dayFirst}</option>
              <option value="month-first">{say.monthFirst}</option>
            </select>
          </>
        )}
      </div>
    </>
  );
}
