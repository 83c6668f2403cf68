// What the pages use of react-dom, which comes without types.
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(container: Element): { render(node: ReactNode): void };
  export function hydrateRoot(container: Element, node: ReactNode): void;
}

declare module 'react-dom/server' {
  import type { ReactNode } from 'react';

  export function renderToString(node: ReactNode): string;
}
