// What `carry.js` holds: loaded where a request is taken to a form on another page, and there.
export { carryRequest } from './carry-request.ts';
export { receiveRequest } from './receive-request.ts';
