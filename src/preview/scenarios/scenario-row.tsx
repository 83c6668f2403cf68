import { useContext } from 'preact/hooks';
import type { Answers, Policy } from '../../policy/index.ts';
import { shortMoment } from '../components/short-moment.ts';
import { Language, useWords } from '../language.ts';
import { BothSides } from './both-sides.tsx';
import { CustomerDetails } from './customer-details.tsx';
import { type Judged, onlyInTheDraft } from './judged.ts';
import { ToldDecision } from './told-decision.tsx';
import { words } from './words.ts';

/** One scenario: who it is, what both policies decide, and whether that is what it expects. */
export function ScenarioRow({
  judged,
  live,
  draft,
  editable,
  onShow,
  onAccept,
  onRemove,
}: {
  judged: Judged;
  live: Policy;
  draft: Policy;
  /** Whether the draft can be changed at the moment. */
  editable: boolean;
  onShow: () => void;
  onAccept: () => void;
  onRemove: () => void;
}) {
  const lang = useContext(Language);
  const say = useWords(words);
  const { scenario, before, after, differences, failures, isNew } = judged;
  const { id, title = id, now } = scenario;
  const others = onlyInTheDraft(judged) ? [] : failures;
  return (
    <tbody id={`scenario-${id}`} tabIndex={-1}>
      <tr>
        <th scope="row">
          <span class="who">{title}</span>
          <small>
            {id} · {shortMoment(now, lang, draft.timeZone)}{' '}
            {isNew && <span class="badge">{say.isNew}</span>}
          </small>
          <CustomerDetails
            policy={draft}
            answers={scenario.answers as Answers}
            dates={after.dates ?? {}}
          />
        </th>
        <td>
          <ToldDecision policy={live} outcome={before} />
        </td>
        <td>
          {differences.length ? (
            <ToldDecision policy={draft} outcome={after} changes={differences} />
          ) : (
            <span class="quiet">= {say.same}</span>
          )}
        </td>
        <td>
          {failures.length ? (
            <p class="wrong">✗ {say.fails(failures.length)}</p>
          ) : (
            <p class="good">✓ {say.meets}</p>
          )}
          <div class="acts">
            <button type="button" aria-label={say.showNamed(title)} onClick={onShow}>
              {say.show}
            </button>
            <button
              type="button"
              aria-label={say.removeNamed(title)}
              disabled={!editable}
              onClick={onRemove}
            >
              {say.remove}
            </button>
          </div>
        </td>
      </tr>
      {differences.length + failures.length > 0 && (
        <tr class="why">
          <td colSpan={4}>
            {failures.length > 0 && (
              <button
                type="button"
                aria-label={say.acceptNamed(title)}
                disabled={!editable}
                onClick={onAccept}
              >
                {say.accept}
              </button>
            )}
            {differences.length > 0 && (
              <>
                <p class="badge">{others.length || !failures.length ? say.changes : say.both}</p>
                <BothSides
                  plain
                  policies={[live, draft]}
                  names={say.sides}
                  differences={differences}
                />
              </>
            )}
            {others.length > 0 && (
              <>
                <p class="badge">{say.off}</p>
                <BothSides policies={[draft, draft]} names={say.expected} differences={others} />
              </>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
