/** Everything in a form that a person operates. */
export const controlsSelector = 'input:not([type=hidden]),textarea,select,button';
