import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Paths from the root of the project, and names of what does not lie there. */
export const orderFile = new URL('module-order.json', import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether a module of the list is still there. */
const isThere = (name: string) => !name.startsWith('src/') || existsSync(root + name);

/**
 * Has the modules of a script stand in an order in which they compress well: gzip only sees
 * the last 32 kB, and does better with like beside like. A module comes after what it imports, all
 * the same. What is not in the list comes last, as it is imported.
 *
 * @param order of the entry script by default: found by `scripts/order-modules.ts`
 * @param entry the script's first module
 */
export function moduleOrder(
  order: readonly string[] = JSON.parse(readFileSync(orderFile, 'utf8')),
  entry = 'src/widget/entry.ts',
): Plugin {
  return {
    name: 'module-order',
    transform(code, id) {
      if (!id.endsWith(`/${entry}`)) return undefined;
      const imports = order.filter(isThere).map((name) => {
        const source = name.startsWith('src/') ? root + name : name;
        return `import ${JSON.stringify(source)};`;
      });
      return { code: `${imports.join('')}${code}`, map: null };
    },
  };
}
