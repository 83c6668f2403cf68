import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ReactForm, ReactRadios } from './react-form.ts';

const root = document.querySelector('main') as HTMLElement;
const { start } = root.dataset;

if (start === 'radios') createRoot(root).render(createElement(ReactRadios));
else if (start === 'late') {
  // What the server sent has been filled by now.
  addEventListener('filling', () => {
    hydrateRoot(root, createElement(ReactForm));
    // Hydration is over once React has drawn what it was given.
    const form = root.querySelector('form') as HTMLElement;
    const wait = () =>
      Object.keys(form).some((key) => key.startsWith('__reactProps'))
        ? document.body.setAttribute('data-done', '')
        : requestAnimationFrame(wait);
    wait();
  });
} else createRoot(root).render(createElement(ReactForm));
