import axe from 'axe-core';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Visit, visit } from './support/chromium.ts';
import { startTestServer, strictPolicy, type TestServer } from './support/server.ts';
import {
  answersOf,
  contactForm,
  html,
  script,
  setAnswers,
  verdictOf,
  widgets,
} from './widget-page.ts';

/** What a customer can have answered, with what is never kept beside it. */
const asked = {
  causes: ['other'],
  purchasedAt: '2026-01-12T10:00',
  submittedAt: null,
  supportContactedAt: '2026-01-12T11:00',
  helpRefused: false,
  resolved: false,
  paymentMethod: 'card',
};
const answers = { ...asked, orderId: 'CMD-10293' };

const keep = 'Garder mes réponses sur cet appareil';
const forget = 'Oublier mes réponses';
const resume = 'Reprendre où vous en étiez';
const kept = /sont gardées sur cet appareil jusqu’au/;
const failed = /n’a pas pu garder vos réponses/;

/** A record as it lies in the database. */
interface Stored {
  version: string;
  answers: Record<string, unknown>;
  until: number;
}

/** The database as it is, but for what this does to it. */
const edit = (tab: Tab, change: { [field: string]: unknown } | string | null) =>
  tab.evaluate(async (to) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('eligibility-check'));
    const store = () => database.transaction('answers', 'readwrite').objectStore('answers');
    const [key] = await settled(store().getAllKeys());
    const before = await settled(store().get(key as IDBValidKey));
    const value = to && typeof to === 'object' ? { ...before, ...to } : to;
    await settled(store().put(value, key));
    database.close();
    return before as Stored;
  }, change);

/** Everything in the database, without making it. */
const contents = (tab: Tab) =>
  tab.evaluate(async () => {
    if (!(await indexedDB.databases()).length) return null;
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('eligibility-check');
      request.onerror = reject;
      request.onsuccess = () => {
        const database = request.result;
        const all = database.transaction('answers').objectStore('answers').getAll();
        all.onsuccess = () => {
          database.close();
          resolve(all.result);
        };
      };
    });
  });

const databases = (tab: Tab) =>
  tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** A page whose time goes by twenty times as fast: it has waited long for a device soon. */
const hurry = () => {
  const { setTimeout } = window;
  Object.assign(window, {
    setTimeout: (act: () => void, delay = 0) => setTimeout(act, delay / 20),
  });
};

describe('answers that are kept', () => {
  let browser: Browser;
  let server: TestServer;
  let current: Visit;
  let requests: string[];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTestServer()]);
    server.serve('/favicon.ico', { body: '', type: 'image/x-icon' });
  });
  afterEach(() => current.close());
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const page = (count = 1) =>
    html(
      '<eligibility-check now="2026-01-12T12:00"></eligibility-check>'.repeat(count) + contactForm,
      script,
    );

  function follow(tab: Tab) {
    requests = [];
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // A result has it loaded in any case, to be explained.
      if (pathname !== '/dist/analysis.js') requests.push(pathname);
    });
  }

  /**
   * @param prepare runs on every page before anything else
   * @param hurried whether what waits for the device has soon waited long enough
   */
  async function open({
    count = 1,
    headers = {},
    prepare = () => {},
    hurried = false,
    options = {} as Parameters<typeof visit>[1],
  } = {}) {
    current = await visit(browser, options);
    await current.tab.addInitScript(prepare);
    if (hurried) await current.tab.addInitScript(hurry);
    follow(current.tab);
    await current.tab.goto(server.serve('/page', { body: page(count), headers }));
    return current.tab;
  }

  const button = (tab: Tab, name: string) => widgets(tab).getByRole('button', { name });
  const verdict = async (tab: Tab) =>
    (await widgets(tab).first().getByRole('heading', { level: 2 }).textContent()) ?? '';

  /** A customer who has asked to keep their answers. */
  async function keepAnswers(...how: Parameters<typeof open>) {
    const tab = await open(...how);
    await setAnswers(widgets(tab).first(), answers);
    await button(tab, keep).first().tap();
    await widgets(tab).first().getByText(kept).waitFor();
    return tab;
  }

  /** The same, who comes back. */
  async function comeBack(change?: Parameters<typeof edit>[1]) {
    const tab = await keepAnswers();
    if (change !== undefined) await edit(tab, change);
    requests = [];
    await tab.reload();
    return tab;
  }

  describe('before the customer asks for it', () => {
    it('nothing is opened, written or requested, to the end of the check', async () => {
      const tab = await open({
        prepare: () => {
          const opened: unknown[] = [];
          Object.assign(window, { opened });
          const { open } = IDBFactory.prototype;
          IDBFactory.prototype.open = function (...args) {
            opened.push(args);
            return open.apply(this, args);
          };
        },
      });
      await setAnswers(widgets(tab), answers);
      await button(tab, keep).waitFor();
      expect(await tab.evaluate('opened')).toEqual([]);
      expect(await databases(tab)).toEqual([]);
      expect(requests).toEqual(['/page', '/dist/eligibility-check.js']);
    });

    it('the result says what would be kept, and for how long', async () => {
      const tab = await open();
      await setAnswers(widgets(tab), answers);
      const text = await widgets(tab).getByText('reprendre plus tard').textContent();
      expect(text).toMatch(/30\sjours/);
      expect(text).toContain('Vos textes, votre e-mail et votre numéro de commande');
    });

    it('a browser that does not list its databases is left without one', async () => {
      const tab = await open({
        prepare: () => {
          Object.assign(window, { list: indexedDB.databases.bind(indexedDB) });
          Object.defineProperty(IDBFactory.prototype, 'databases', { value: undefined });
        },
      });
      await setAnswers(widgets(tab), answers);
      await button(tab, keep).waitFor();
      expect(await tab.evaluate('list()')).toEqual([]);
      expect(requests).toEqual(['/page', '/dist/eligibility-check.js']);
      await button(tab, keep).tap();
      await widgets(tab).getByText(kept).waitFor();
      await tab.reload();
      await button(tab, resume).waitFor();
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });
  });

  describe('on the device', () => {
    it('are those to questions, and never what is written for the request', async () => {
      const tab = await open();
      await setAnswers(widgets(tab), answers);
      await button(tab, 'Préparer ma demande').tap();
      await widgets(tab).getByRole('textbox', { name: 'Votre e-mail' }).fill('ada@example.org');
      await widgets(tab).getByRole('textbox', { name: 'Expliquez' }).fill('Elle se ferme.');
      await button(tab, 'Retour').tap();
      await button(tab, keep).tap();
      await widgets(tab).getByText(kept).waitFor();
      const [record, ...others] = (await contents(tab)) as Stored[];
      expect(others).toEqual([]);
      expect(Object.keys(record ?? {}).sort()).toEqual(['answers', 'until', 'version']);
      expect(record?.answers).toEqual(asked);
    });

    it('stay until a day that the customer is told', async () => {
      const tab = await keepAnswers();
      const [record] = (await contents(tab)) as Stored[];
      const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' });
      expect(await widgets(tab).getByText(kept).textContent()).toContain(
        `jusqu’au ${day.format(record?.until)}`,
      );
      const days = ((record?.until ?? 0) - Date.now()) / 864e5;
      expect(Math.round(days)).toBe(30);
    });

    it('are another customer’s in no other profile', async () => {
      const tab = await keepAnswers();
      const other = await visit(browser);
      await other.tab.goto(tab.url());
      await other.tab.getByRole('button', { name: 'Continuer' }).waitFor();
      expect(await databases(other.tab)).toEqual([]);
      expect(await button(other.tab, resume).count()).toBe(0);
      await other.close();
    });

    it('replace those kept before, once the customer says so', async () => {
      const tab = await keepAnswers();
      await setAnswers(widgets(tab), { ...answers, resolved: true });
      await button(tab, 'Garder celles-ci à la place').tap();
      await widgets(tab).getByText(kept).waitFor();
      const [record] = (await contents(tab)) as Stored[];
      expect(record?.answers).toEqual({ ...asked, resolved: true });
    });
  });

  describe('on return', () => {
    it('are offered beside the first question, and not filled in', async () => {
      const tab = await comeBack();
      await button(tab, resume).waitFor();
      expect(await button(tab, 'Continuer').isVisible()).toBe(true);
      expect(await answersOf(widgets(tab))).toEqual({});
      expect(requests).toEqual(['/page', '/dist/eligibility-check.js', '/dist/resume.js']);
    });

    it('come back with their result when the customer takes them', async () => {
      const tab = await comeBack();
      await button(tab, resume).tap();
      expect(await answersOf(widgets(tab))).toEqual(asked);
      expect(await verdict(tab)).toContain('remboursement');
      expect(await widgets(tab).getByText('Si votre situation a changé').isVisible()).toBe(true);
    });

    it('are read out by the focus, which is not lost with the button', async () => {
      const tab = await comeBack();
      await button(tab, resume).press('Enter');
      const focused = await widgets(tab).evaluate(
        ({ shadowRoot }) => shadowRoot?.activeElement?.textContent,
      );
      expect(focused).toMatch(/^Voici vos réponses du/);
    });

    it('are not offered, and deleted, once their time is over', async () => {
      const tab = await comeBack({ until: Date.now() - 1 });
      await expect.poll(() => databases(tab)).toEqual([]);
      expect(await button(tab, resume).count()).toBe(0);
    });

    it('are checked again where the policy is a newer one, and the customer is told', async () => {
      const older = { ...asked, causes: ['gone'], wasAFact: true, orderId: 'CMD-1' };
      const tab = await comeBack({ version: '0', answers: older });
      await widgets(tab).getByText('Nos conditions ont changé').waitFor();
      await button(tab, resume).tap();
      const { causes: _, ...others } = asked;
      expect(await answersOf(widgets(tab))).toEqual(others);
      expect(await verdict(tab)).toContain('Pourquoi souhaitez-vous être remboursé');
      expect(await widgets(tab).getByText('Vérifiez vos réponses').isVisible()).toBe(true);
    });

    it('are told as kept under older conditions also where each is still an answer', async () => {
      const tab = await comeBack({ version: '0' });
      await button(tab, resume).tap();
      expect(await answersOf(widgets(tab))).toEqual(asked);
      expect(await widgets(tab).getByText('Nos conditions ont changé').isVisible()).toBe(true);
    });

    it('are neither offered nor in the way where the part does not arrive', async () => {
      const tab = await keepAnswers();
      await tab.route('**/dist/resume.js', (route) => route.abort());
      await tab.reload();
      await setAnswers(widgets(tab), answers);
      expect(await verdict(tab)).toContain('remboursement');
      expect(current.faults.page).toEqual([]);
    });
  });

  describe('that the customer wants forgotten', () => {
    it('are gone with their database, and it is said', async () => {
      const tab = await keepAnswers();
      await button(tab, forget).tap();
      await widgets(tab).getByText('vos réponses ne sont plus gardées').waitFor();
      expect(await databases(tab)).toEqual([]);
      requests = [];
      await tab.reload();
      await button(tab, 'Continuer').waitFor();
      await setAnswers(widgets(tab), answers);
      await button(tab, keep).waitFor();
      expect(requests).toEqual(['/page', '/dist/eligibility-check.js']);
    });

    it('are gone from the offer on return', async () => {
      const tab = await comeBack();
      await button(tab, forget).press('Enter');
      await widgets(tab).getByText('vos réponses ne sont plus gardées').waitFor();
      expect(await databases(tab)).toEqual([]);
      expect(await button(tab, resume).count()).toBe(0);
      const focused = await widgets(tab).evaluate(
        ({ shadowRoot }) => shadowRoot?.activeElement?.textContent,
      );
      expect(focused).toContain('ne sont plus gardées');
    });
  });

  describe('with several widgets', () => {
    it('are known to both of a page at once', async () => {
      const tab = await keepAnswers({ count: 2 });
      await tab.reload();
      const [first, second] = [widgets(tab).nth(0), widgets(tab).nth(1)];
      await second.getByRole('button', { name: resume }).waitFor();
      await first.getByRole('button', { name: forget }).tap();
      await second.getByRole('button', { name: resume }).waitFor({ state: 'detached' });
      expect(await databases(tab)).toEqual([]);
    });

    it('that another tab forgot are no longer said to be kept', async () => {
      const tab = await keepAnswers();
      const other = await tab.context().newPage();
      await other.goto(tab.url());
      await button(other, forget).tap();
      await expect.poll(() => databases(other)).toEqual([]);
      await tab.bringToFront();
      await tab.evaluate(() => dispatchEvent(new Event('focus')));
      await widgets(tab).getByText(kept).waitFor({ state: 'detached' });
      await button(tab, keep).waitFor();
      expect(await databases(tab)).toEqual([]);
    });
  });

  describe.each<[string, () => void]>([
    [
      'forbids storage',
      () => {
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    ],
    [
      'has no storage',
      () => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      },
    ],
    [
      'cannot open a database',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    ],
    [
      'never answers',
      () => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      },
    ],
    [
      'does not even list its databases',
      () => {
        IDBFactory.prototype.databases = () => new Promise(() => {});
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      },
    ],
    [
      'is full',
      () => {
        IDBObjectStore.prototype.put = function () {
          this.transaction.abort();
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ])('on a device that %s', (_, prepare) => {
    it('stay on the page, and the customer is told and can go on', async () => {
      const tab = await open({ prepare, hurried: true });
      await setAnswers(widgets(tab), answers);
      expect(await verdictOf(widgets(tab))).toBe('full');
      await button(tab, keep).tap();
      await widgets(tab).getByText(failed).waitFor();
      await button(tab, 'Recommencer').tap();
      await button(tab, resume).tap();
      expect(await answersOf(widgets(tab))).toEqual(asked);
      await button(tab, forget).tap();
      await widgets(tab).getByText('vos réponses ne sont plus gardées').waitFor();
      await button(tab, 'Préparer ma demande').tap();
      await button(tab, 'Copier le message').waitFor();
      expect(current.faults).toEqual({ console: [], page: [], violations: [] });
    });
  });

  it('are said to be kept once a slow device has done it after all', async () => {
    const tab = await open({
      hurried: true,
      prepare: () => {
        const { open } = IDBFactory.prototype;
        const waiting: (() => void)[] = [];
        Object.assign(window, { answer: () => waiting.splice(0).map((go) => go()) });
        IDBFactory.prototype.open = function (...args) {
          const late = {} as {
            -readonly [Key in keyof IDBOpenDBRequest]?: (() => void) | IDBDatabase;
          };
          waiting.push(() => {
            const request = open.apply(this, args);
            for (const type of ['onupgradeneeded', 'onsuccess'] as const) {
              request[type] = () => {
                late.result = request.result;
                (late[type] as () => void)?.();
              };
            }
          });
          return late as unknown as IDBOpenDBRequest;
        };
      },
    });
    await setAnswers(widgets(tab), answers);
    await button(tab, keep).tap();
    await widgets(tab).getByText(failed).waitFor();
    await tab.evaluate(() => {
      const all = window as unknown as { answer(): void };
      // What follows is answered at once.
      setInterval(all.answer, 20);
    });
    await widgets(tab).getByText(kept).waitFor();
  });

  it('are not said to be forgotten where the device does not delete them', async () => {
    const tab = await keepAnswers();
    await tab.evaluate(() => {
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException('broken', 'UnknownError');
      };
    });
    await button(tab, forget).tap();
    await widgets(tab).getByText('Effacez les données de ce site').waitFor();
    expect(await button(tab, forget).count()).toBe(1);
  });

  it('leave no empty database behind on a device that is full', async () => {
    const tab = await open({
      prepare: () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await setAnswers(widgets(tab), answers);
    await button(tab, keep).tap();
    await widgets(tab).getByText(failed).waitFor();
    await expect.poll(() => databases(tab)).toEqual([]);
  });

  it.each<[string, Parameters<typeof edit>[1]]>([
    ['text', 'garbage'],
    ['nothing', null],
    ['no answers', { answers: 7 }],
    ['answers of the wrong types', { answers: { causes: 'other', purchasedAt: 3, resolved: [] } }],
    ['no end', { until: 'tomorrow' }],
    ['an end too far away', { until: Date.now() + 365 * 864e5 }],
  ])('are not offered, and deleted, where the database holds %s', async (_, change) => {
    const tab = await comeBack(change);
    await expect.poll(() => databases(tab)).toEqual([]);
    await setAnswers(widgets(tab), answers);
    await button(tab, keep).tap();
    await widgets(tab).getByText(kept).waitFor();
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it('are kept also where a database of our name is none of ours', async () => {
    const tab = await open();
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('eligibility-check', 7);
          request.onupgradeneeded = () => request.result.createObjectStore('other');
          request.onsuccess = () => {
            request.result.close();
            resolve(null);
          };
        }),
    );
    await tab.reload();
    await setAnswers(widgets(tab), answers);
    await button(tab, keep).tap();
    await widgets(tab).getByText(kept).waitFor();
    expect((await contents(tab)) as Stored[]).toHaveLength(1);
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it('cannot be where the part does not arrive, which is said', async () => {
    const tab = await open();
    await tab.route('**/dist/resume.js', (route) => route.abort());
    await setAnswers(widgets(tab), answers);
    await button(tab, keep).tap();
    await expect
      .poll(() => widgets(tab).getByRole('status').textContent())
      .toBe('Vos réponses n’ont pas pu être gardées sur cet appareil.');
    expect(await verdict(tab)).toContain('remboursement');
    expect(current.faults.page).toEqual([]);
  });

  it('violate no strict security policy', async () => {
    const headers = {
      'content-security-policy': `${strictPolicy['content-security-policy']}; trusted-types 'none'`,
    };
    const tab = await keepAnswers({ headers });
    await tab.reload();
    await button(tab, resume).tap();
    await button(tab, forget).tap();
    await expect.poll(() => databases(tab)).toEqual([]);
    expect(current.faults).toEqual({ console: [], page: [], violations: [] });
  });

  it.each(['light', 'dark'] as const)('meet no finding of axe in the %s theme', async (theme) => {
    const findings = async (tab: Tab) => {
      await tab.addScriptTag({ content: axe.source });
      const { violations } = await tab.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('eligibility-check'),
      );
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    const tab = await keepAnswers({ options: { colorScheme: theme } });
    expect(await findings(tab)).toEqual([]);
    await tab.reload();
    await button(tab, resume).waitFor();
    expect(await findings(tab)).toEqual([]);
    await button(tab, resume).tap();
    expect(await findings(tab)).toEqual([]);
    await button(tab, forget).tap();
    await widgets(tab).getByText('vos réponses ne sont plus gardées').waitFor();
    expect(await findings(tab)).toEqual([]);
  });
});
