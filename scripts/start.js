// npm start: set up, build, show the demo.
import { heading, installPackages, run } from './setup.js';

const build = () => {
  heading('Build');
  return run('npm', ['run', '--silent', 'build']);
};

if (installPackages() && build()) {
  heading('Demo');
  // In this process, so that whatever ends `npm start` ends the server too.
  const { register } = await import('tsx/esm/api');
  register();
  await import('./serve.ts');
} else {
  process.exitCode = 1;
}
