export { carryRequest } from './carry-request.ts';
export { receiveRequest } from './receive-request.ts';
