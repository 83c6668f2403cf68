// npm test: set up, then every check. All of them run, so that one report names every fault.
import { heading, installBrowsers, installPackages, run } from './setup.js';

const checks = {
  Types: () => run('npm', ['run', '--silent', 'check']),
  'Lint and format': () => run('npm', ['run', '--silent', 'lint']),
  'dist/ and its size': () => run('npx', ['tsx', 'scripts/verify-dist.ts']),
  Tests: () => run('npx', ['vitest', 'run']),
};

function runChecks() {
  const failed = Object.keys(checks).filter((name) => {
    heading(name);
    return !checks[name]();
  });
  // Where only tests failed, or nothing did, the summary of the tests has said it all.
  if (failed.every((name) => name === 'Tests')) return failed.length === 0;
  console.error(`\nFailed: ${failed.join(', ')}.`);
  console.log(`${Object.keys(checks).length - failed.length} passed, ${failed.length} failed`);
  return false;
}

const ready = installPackages() && installBrowsers();
if (!ready) console.log('0 passed, 1 failed');
process.exitCode = ready && runChecks() ? 0 : 1;
