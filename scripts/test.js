// npm test: set up, then every check. All of them run, so that one report names every fault.
import { heading, installChromium, installPackages, run } from './setup.js';

const checks = {
  Types: () => run('npm', ['run', '--silent', 'check']),
  'Lint and format': () => run('npm', ['run', '--silent', 'lint']),
  'dist/ and its size': () => run('npx', ['tsx', 'scripts/verify-dist.ts']),
  Tests: () => run('npx', ['vitest', 'run']),
};

function runChecks() {
  const failed = Object.entries(checks).filter(([name, check]) => {
    heading(name);
    return !check();
  });
  const total = Object.keys(checks).length;
  if (failed.length === 0) return true;
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}.`);
  console.log(`${total - failed.length} passed, ${failed.length} failed`);
  return false;
}

const ready = installPackages() && installChromium();
if (!ready) console.log('0 passed, 1 failed');
process.exitCode = ready && runChecks() ? 0 : 1;
