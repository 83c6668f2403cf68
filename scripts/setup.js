// Runs before anything is installed: nothing but what Node itself offers.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the repository, its output shown; returns whether it succeeded. */
export function run(command, args) {
  // A shell finds npm.cmd on Windows; the arguments are our own.
  const shell = process.platform === 'win32';
  // Some tools colour whatever runs in CI; a log is read by people and by programs.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

export function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`);
}

const modified = (path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the packages of the lockfile, unless they are there already. */
export function installPackages() {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return true;
  heading('Packages');
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Where the tests look for Chromium, unless the environment variable CHROMIUM says otherwise. */
const chromium = process.env.CHROMIUM || '/usr/bin/chromium';

/** Installs Debian's Chromium, unless a Chromium is there already. */
export function installChromium() {
  if (existsSync(chromium)) return true;
  heading('Chromium');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest);
  };
  const installed =
    apt('update') &&
    apt('install', '-y', '--no-install-recommends', 'chromium') &&
    existsSync(chromium);
  if (!installed) {
    console.error(
      `The browser tests need Chromium at ${chromium}. Install the package "chromium", or set the ` +
        'environment variable CHROMIUM to the path of a Chromium or Chrome.',
    );
  }
  return installed;
}
