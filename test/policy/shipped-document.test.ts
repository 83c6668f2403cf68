import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Answers, composeRequest, decide, type Text, textIn } from '../../src/policy/index.ts';
import { shippedPolicy, stories } from './shipped-policy.ts';

interface Sentence {
  id: string;
  section: string;
  text: string;
}

const sentences: Sentence[] = JSON.parse(
  readFileSync(new URL('fixtures/sentences.fr.json', import.meta.url), 'utf8'),
);

interface Found<T> {
  path: string;
  value: T;
}

/** All parts of a document that pass a test, with their paths. */
function find<T>(
  part: unknown,
  passes: (part: object, key: string) => T | undefined,
  path = '',
): Found<T>[] {
  if (typeof part !== 'object' || part === null) return [];
  const value = passes(part, path.split('/').at(-1) ?? '');
  const here = value === undefined ? [] : [{ path, value }];
  const inside = Object.entries(part).map(([key, inner]) => find(inner, passes, `${path}/${key}`));
  return [...here, ...inside.flat()];
}

/** Everything that the document says to customers or marketing; not the source, not the examples. */
const { source, scenarios, ...own } = shippedPolicy;

const texts: Found<Text>[] = find({ ...own, sourceTitle: source.title }, (part) =>
  'fr' in part || 'en' in part ? (part as Text) : undefined,
);

describe('the sentences of the source', () => {
  it('stand in the document word for word', () => {
    expect(source.sentences).toEqual(sentences);
    expect(sentences.map(({ id }) => id)).toEqual(
      Array.from({ length: 35 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`),
    );
  });

  const { facts: _facts, settings: _settings, ...working } = own;
  const cited = new Set(
    find(working, (part, key) =>
      key === 'sentences' && Array.isArray(part) ? (part as string[]) : undefined,
    ).flatMap(({ value }) => value),
  );

  it.each(sentences)('$id is cited by a rule, step, date or text, or is not a rule', ({ id }) => {
    expect([cited.has(id), source.notRules.includes(id)].filter(Boolean)).toHaveLength(1);
  });

  it('have an English courtesy translation each', () => {
    const translated = Object.keys(source.translations?.en ?? {});
    expect(translated.sort()).toEqual(sentences.map(({ id }) => id));
  });
});

describe('the texts', () => {
  it('are in French, which binds, and in every other language of the policy, in one order', () => {
    const { languages } = shippedPolicy;
    expect(languages[0]).toBe('fr');
    for (const { path, value } of texts) {
      expect({ path, languages: Object.keys(value) }).toEqual({ path, languages });
    }
  });

  it('are many', () => {
    expect(texts.length).toBeGreaterThan(150);
  });

  const french = texts.map(({ path, value }) => ({ path, text: value.fr ?? '' }));
  const noBreak = '\u00a0';

  it('follow French typography', () => {
    const wrong = french.filter(({ text }) => {
      const prose = text.replace(/https?:\S+|\d\d:\d\d/g, '');
      return (
        prose.includes("'") ||
        prose.includes('"') ||
        prose.includes('...') ||
        / [:;?!»]|« /.test(prose) ||
        new RegExp(`[^${noBreak}\\s?!][:;?!»]|«[^${noBreak}]`).test(prose)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('name no amount of money and no share', () => {
    const money = /€|\$|%|\beuros?\b|\bEUR\b|\bmoitié\b|\bprorata\b|\bhalf\b/i;
    for (const { value } of texts) {
      for (const text of Object.values(value)) expect(text).not.toMatch(money);
    }
  });

  it('give no number for "rapidement" (S15)', () => {
    const about = find(own, (part) =>
      'sentences' in part && (part.sentences as string[]).includes('S15') ? part : undefined,
    );
    expect(about.length).toBeGreaterThan(0);
    for (const { value } of about) {
      const said = find(value, (part) => ('fr' in part ? (part as Text) : undefined));
      for (const { value: text } of said) {
        for (const words of Object.values(text)) {
          expect(words).not.toMatch(/\d|\{|heure|jour|hour|day/i);
        }
      }
    }
  });

  it('promise the bonus of S31 case by case only', () => {
    const bonus = texts.filter(({ value }) => /bonus/i.test(value.fr ?? ''));
    expect(bonus.length).toBeGreaterThan(0);
    for (const { value } of bonus) {
      expect(value.fr).toContain('au cas par cas');
      expect(value.en).toContain('case by case');
    }
  });

  it('take their numbers from the settings', () => {
    const written = texts
      .filter(({ path }) => !path.startsWith('/settings'))
      .flatMap(({ path, value }) => Object.values(value).map((text) => ({ path, text })))
      .filter(({ text }) => /\b(72|48|20|31|90)\b/.test(text));
    expect(written).toEqual([]);
  });

  it('call the reader "vous"', () => {
    for (const { text } of french) expect(text).not.toMatch(/\b(tu|toi|ton|tes)\b/i);
  });
});

describe('the verdicts', () => {
  const said = (id: string, lang: string) => {
    const { headline, text } = shippedPolicy.verdicts[id] ?? {};
    return [textIn(headline, lang), textIn(text, lang)].join(' ').replaceAll('\u00a0', ' ');
  };

  it('are those of the decision model', () => {
    expect(Object.keys(shippedPolicy.verdicts).sort()).toEqual(
      ['full', 'partial-possible', 'outage-choice', 'outage-pending', 'review']
        .concat('not-refundable', 'invalid')
        .sort(),
    );
    expect(Object.keys(shippedPolicy.statuses).sort()).toEqual(
      ['ready', 'contact-support', 'wait-support', 'wait-outage', 'accept-help', 'none']
        .concat('fix-input')
        .sort(),
    );
    expect(Object.keys(shippedPolicy.bestCases).sort()).toEqual([
      'full',
      'none',
      'outage-choice',
      'partial-possible',
    ]);
    expect(Object.keys(shippedPolicy.certainties).sort()).toEqual([
      'clear',
      'discretionary',
      'interpretation',
    ]);
  });

  it.each(['full', 'partial-possible', 'outage-choice'])('%s is an indication', (id) => {
    expect(said(id, 'fr')).toMatch(/^D’après vos réponses et nos conditions, .*sembl/);
    expect(said(id, 'fr')).toContain('Notre équipe examine chaque demande.');
    expect(said(id, 'fr')).not.toMatch(/avez droit|serez remboursé|garanti/);
    expect(said(id, 'en')).toMatch(/seem/);
  });

  it('not-refundable never closes the door', () => {
    const words = said('not-refundable', 'fr');
    expect(words).toContain('nos conditions ne prévoient pas de remboursement dans ce cas');
    expect(words).toContain('Vous pouvez quand même nous écrire.');
    expect(said('not-refundable', 'en')).toMatch(/write to us/);
  });

  it('review invites to write', () => {
    expect(said('review', 'fr')).toMatch(/personne.*écrivez-nous/);
  });
});

describe('the statuses', () => {
  it('send nobody to support before the request, which must not wait', () => {
    for (const { text } of Object.values(shippedPolicy.statuses)) {
      expect(textIn(text, 'fr')).not.toMatch(/d’abord/);
      expect(textIn(text, 'en')).not.toMatch(/first/);
    }
  });

  it('invite nobody to a second request', () => {
    expect(textIn(shippedPolicy.statuses.ready?.text, 'fr')).not.toMatch(/demander|Envoyez/);
  });
});

describe('the notice', () => {
  it('says that the terms add to the statutory rights and never limit them', () => {
    const french = textIn(shippedPolicy.notice.text, 'fr');
    for (const words of ['droits légaux', 'rétractation', 'conformité', 'médiation']) {
      expect(french).toContain(words);
    }
    expect(french).toMatch(/s’ajoutent/);
    expect(french).toMatch(/ne les limitent jamais/);
    const english = textIn(shippedPolicy.notice.text, 'en');
    for (const words of ['statutory rights', 'withdrawal', 'conformity', 'mediation', 'never']) {
      expect(english).toContain(words);
    }
  });
});

describe('the dates', () => {
  it('say where they only suppose something', () => {
    for (const { answers, now } of stories) {
      const { dates, assumptions, verdict } = decide(shippedPolicy, answers, { now });
      const supposed = assumptions.map(({ id }) => id);
      if (dates.earliestApproval === null) expect(supposed).not.toContain('support-now');
      else {
        expect(supposed.includes('support-now')).toBe(answers.supportContactedAt === null);
        expect(supposed.includes('review-favourable')).toBe(verdict === 'review');
      }
    }
  });

  /** The limits that somebody sees who bought then and has not asked yet, and what they suppose. */
  const limitsOf = (purchasedAt: string, now: string) => {
    const story = stories.find(({ id }) => id === 'H10');
    const answers = { ...story?.answers, purchasedAt, submittedAt: null };
    const { deadlines, assumptions } = decide(shippedPolicy, answers, { now });
    const supposed = assumptions.some(({ id }) => id === 'purchase-time');
    return [...deadlines.map(({ at }) => at), ...(supposed ? ['the safest'] : [])];
  };

  it('show the cautious deadline while it is to come, and say that it is the cautious one', () => {
    const limit = '2026-04-13T00:00:00+02:00';
    expect(limitsOf('2026-04-10', limit)).toEqual([limit, 'the safest']);
  });

  // The decision model: `safeDeadline` is always shown first.
  it('show the cautious deadline, then the latest, once the cautious one is past', () => {
    const [safest, latest] = ['2026-04-13T00:00:00+02:00', '2026-04-13T23:59:59+02:00'];
    expect(limitsOf('2026-04-10', '2026-04-13T00:00:01+02:00')).toEqual([safest, latest]);
    expect(limitsOf('2026-04-10', latest)).toEqual([safest, latest]);
  });

  it('show both readings of an hour that the clock repeats, one after the other', () => {
    const [first, second] = ['2026-10-28T01:30:00+01:00', '2026-10-28T02:30:00+01:00'];
    expect(limitsOf('2026-10-25T02:30', first)).toEqual([first, 'the safest']);
    expect(limitsOf('2026-10-25T02:30', second)).toEqual([first, second]);
  });

  it('show no deadline where the day of the purchase is not known', () => {
    expect(limitsOf('unknown', '2026-04-13T12:00:00+02:00')).toEqual([]);
  });
});

describe('the request', () => {
  const fields = {
    orderId: 'CMD-10293',
    email: 'client@example.org',
    reason: 'L’application se ferme',
    explanation: 'Elle se ferme dès que je la lance.',
    tried: 'Réinstaller',
  };

  it.each(stories)('of $id says all that support needs', ({ answers, now }) => {
    const { subject, message, reason } = composeRequest(shippedPolicy, answers, fields, { now });
    expect(subject).toBe('Demande de remboursement');
    for (const words of Object.values(fields)) expect(message).toContain(words);
    expect(reason[0]).toBe(fields.reason);
    expect(message).not.toMatch(/\{|\}|undefined|null/);
    expect(message).not.toMatch(/\n\n\n|\n$|^\n/);
  });

  it('is written in the binding language', () => {
    const [story] = stories;
    const { message } = composeRequest(shippedPolicy, story?.answers ?? {}, fields, {
      now: story?.now ?? '',
      lang: 'en',
    });
    expect(message).toMatch(/^Bonjour,/);
    expect(message).toContain('lundi 12 janvier 2026 à 10:00');
  });

  const messageOf = (answers: Answers) =>
    composeRequest(shippedPolicy, answers, fields, { now: '2026-06-12T12:00:00+02:00' })
      .message.replaceAll('\u00a0', ' ')
      .split('\n');

  it('asks for the refund first, and explains last: a long message may be cut', () => {
    const lines = messageOf({ causes: ['other'], purchasedAt: '2026-06-10' });
    expect(lines[1]).toBe('Je demande le remboursement de mon abonnement.');
    expect(lines.at(-1)).toBe(fields.explanation);
  });

  it('tells of a request that was sent already, and only then', () => {
    const sent = (submittedAt: string | null) =>
      messageOf({ submittedAt }).filter((line) => /déjà envoyée/.test(line));
    expect(sent('2026-06-11')).toEqual(['Demande déjà envoyée : jeudi 11 juin 2026']);
    expect(sent(null)).toEqual([]);
    expect(sent('unknown')).toEqual([]);
  });

  it('tells whether an outage is over and where it comes from, once that was answered', () => {
    const outage = { causes: ['interruption'], outageStartedAt: '2026-06-11', outageEndedAt: null };
    const open = 'Coupure terminée : Non, elle dure encore';
    expect(messageOf(outage)).toContain(open);
    expect(messageOf(outage).join()).not.toContain('Origine');
    const lines = messageOf({ ...outage, outageFault: 'merchant' });
    expect(lines).toContain('Origine de la coupure : Une panne de votre côté');
    expect(messageOf({ ...outage, causes: ['other'] })).not.toContain(open);
  });

  it('leaves out what the customer did not say', () => {
    const [story] = stories;
    const { message } = composeRequest(
      shippedPolicy,
      story?.answers ?? {},
      {},
      {
        now: story?.now ?? '',
      },
    );
    expect(message).not.toMatch(/ : *$/m);
  });
});
