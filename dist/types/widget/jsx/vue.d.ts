import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { EventDetails } from '../events.ts';
import type { EligibilityCheckElement } from '../public-types.ts';
import type { Markup } from './markup.ts';
export type * from '../public-types.ts';
type Emits = {
    [Type in keyof EventDetails]: (event: CustomEvent<EventDetails[Type]>) => void;
};
type HandlerName<Type extends string> = Type extends `${infer First}-${infer Rest}` ? `${HandlerName<First>}${HandlerName<Rest>}` : Capitalize<Type>;
/** As Vue writes them in JSX: `onEligibilityDecision`. */
type Handlers = {
    [Type in keyof Emits as `on${HandlerName<Type>}`]?: Emits[Type] | undefined;
};
type CheckProps = Omit<HTMLAttributes, keyof Markup> & Markup & Handlers;
declare module 'vue' {
    interface GlobalComponents {
        'eligibility-check': new () => EligibilityCheckElement & {
            $props: CheckProps & PublicProps;
            $emit: EmitFn<Emits>;
        };
    }
    interface IntrinsicElementAttributes {
        'eligibility-check': CheckProps;
    }
}
