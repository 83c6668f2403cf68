export { default } from 'virtual:language/es';
