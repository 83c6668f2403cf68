import type { EngineTab } from './engine.ts';
import type { TestServer } from './server.ts';

/** Stands first on a page, so that it hears of everything. */
export const faultRecorder = '<script src="/fault-recorder.js"></script>';

const record = () => {
  const faults: string[] = [];
  Object.assign(window, { faults });
  const { error } = console;
  console.error = (...given) => {
    faults.push(`console: ${given.join(' ')}`);
    error.apply(console, given);
  };
  addEventListener('error', ({ message }) => faults.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejection: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    faults.push(`violation: ${effectiveDirective} ${blockedURI}`),
  );
};

/** Serves the recorder: a script of its own, which the strictest page lets through. */
export function serveFaultRecorder(server: TestServer): void {
  server.serve('/fault-recorder.js', { body: `(${record})()`, type: 'text/javascript' });
}

/** What has gone wrong on a page so far: its errors, its console, and what its CSP refused. */
export function faultsOf(tab: EngineTab): Promise<string[]> {
  return tab.evaluate(() => (window as unknown as { faults: string[] }).faults);
}
