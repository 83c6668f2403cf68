export * from './types/widget/jsx/react.js';
