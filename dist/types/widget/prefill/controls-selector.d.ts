/** Everything in a form that a person operates. */
export declare const controlsSelector = "input:not([type=hidden]),textarea,select,button";
