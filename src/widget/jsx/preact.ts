import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { EligibilityCheckElement } from '../public-types.ts';
import type { Listeners, Markup } from './markup.ts';

export type * from '../public-types.ts';

type CheckProps = ClassAttributes<EligibilityCheckElement> &
  Omit<HTMLAttributes<EligibilityCheckElement>, keyof Markup> &
  Markup &
  Listeners;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'eligibility-check': CheckProps;
    }
  }
}
