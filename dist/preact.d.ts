export * from './types/widget/jsx/preact.js';
