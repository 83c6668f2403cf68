import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The script of a page of this folder, bundled with its framework as a merchant's would be. */
export async function bundlePage(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    // Vue's own build that compiles templates; React's for production.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  const code = bundle?.output[0].code;
  if (!code) throw new Error(`${name} makes no script.`);
  return code;
}
