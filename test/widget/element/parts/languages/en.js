export { default } from 'virtual:language/en';
