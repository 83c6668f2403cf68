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

/** The programs that the browser tests start: Debian's package, the program, what names another. */
const programs = [
  { name: 'chromium', path: '/usr/bin/chromium', variable: 'CHROMIUM' },
  { name: 'firefox-esr', path: '/usr/bin/firefox-esr', variable: 'FIREFOX' },
  { name: 'webkit2gtk-driver', path: '/usr/bin/WebKitWebDriver', variable: 'WEBKIT_DRIVER' },
  { name: 'xvfb', path: '/usr/bin/Xvfb', variable: 'XVFB' },
].map(({ path, ...program }) => ({ ...program, path: process.env[program.variable] || path }));

/** Installs what is missing of the browsers that the tests run in, from Debian's packages. */
export function installBrowsers() {
  const missing = () => programs.filter(({ path }) => !existsSync(path));
  const wanted = missing().map(({ name }) => name);
  if (!wanted[0]) return true;
  heading('Browsers');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest);
  };
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...wanted);
  for (const { name, path, variable } of missing()) {
    console.error(
      `The browser tests need ${path}. Install the package "${name}", or set the environment ` +
        `variable ${variable} to the path of such a program.`,
    );
  }
  return !missing()[0];
}
