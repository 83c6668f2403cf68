import './core.ts';
