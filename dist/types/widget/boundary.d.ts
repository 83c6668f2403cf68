import { Component, type ComponentChildren } from 'preact';
interface BoundaryProps {
    children?: ComponentChildren;
    /** Told of what its children threw while rendering; it shows nothing from then on. */
    onError: (error: Error) => void;
}
/** Keeps an error of the screens from leaving a half-drawn widget behind. */
export declare class Boundary extends Component<BoundaryProps, {
    broken: boolean;
}> {
    constructor(props: BoundaryProps);
    componentDidCatch(error: Error): void;
    render(): ComponentChildren;
}
export {};
