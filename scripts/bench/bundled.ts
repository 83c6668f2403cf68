import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** Stands in this folder, so that packages are found from here. */
const entry = fileURLToPath(new URL('entry.js', import.meta.url));

/** One classic minified script of a module and everything that it imports from npm. */
export async function bundled(source: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'Bundled' },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`Nothing came of bundling ${source}`);
  return chunk.code;
}
