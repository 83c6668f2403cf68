export * from './types/policy/index.js';
