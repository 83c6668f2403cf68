import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page as Tab,
} from 'playwright-core';

/** What went wrong on a page: errors of its scripts and console, and what its CSP refused. */
export interface Faults {
  console: string[];
  page: string[];
  /** As `directive: blocked URI`. */
  violations: string[];
}

export interface Visit {
  tab: Tab;
  faults: Faults;
  close(): Promise<void>;
}

/**
 * What the browser does without. Chromium otherwise draws the suggestions of its address bar anew
 * for each customer, in a process that costs more than the page. The last such switch counts: the
 * others are Playwright's.
 */
const without = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Starts the system's Chromium; the environment variable CHROMIUM names another one. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${without}`,
    ],
  });
}

/** A French customer's phone, 360 px wide. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  // Nothing to wait for; what moves has a test of its own.
  reducedMotion: 'reduce',
};

/** A fresh customer: own storage, on a phone unless `options` say otherwise. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ ...phone, ...options });
  const faults: Faults = { console: [], page: [], violations: [] };
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    faults.violations.push(violation);
  });
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation(text: string): void };
    window.addEventListener('securitypolicyviolation', (event) => {
      reportViolation(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  const tab = await context.newPage();
  tab.on('console', (message) => {
    if (message.type() === 'error') faults.console.push(message.text());
  });
  tab.on('pageerror', (error) => faults.page.push(error.message));
  return { tab, faults, close: () => context.close() };
}
