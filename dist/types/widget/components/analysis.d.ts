import { Component } from 'preact';
import type * as part from '../analysis/part.tsx';
import type { Screen } from '../screens/screen.ts';
interface AnalysisProps extends Screen {
    show: keyof typeof part;
}
/**
 * A place in a result for what could change it, or for what it rests on. What finds that out is no
 * part of the script; without it the place stays empty, and the result is whole all the same.
 */
export declare class Analysis extends Component<AnalysisProps> {
    shouldComponentUpdate({ answers, decision, lang }: AnalysisProps): boolean;
    render(props: AnalysisProps): import("preact").JSX.Element;
}
export {};
