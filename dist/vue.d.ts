export * from './types/widget/jsx/vue.js';
