import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRequest } from '../../../src/widget/carry/pack-request.ts';
import { unpackRequest } from '../../../src/widget/carry/unpack-request.ts';
import type { RequestValues } from '../../../src/widget/prefill/types.ts';

const minute = 60_000;
const written = Date.UTC(2026, 0, 13, 9);

const request: RequestValues = {
  subject: 'Demande de remboursement',
  message: 'Bonjour,\n\nÇa ne marche pas : « écran noir » 😢 = 0 & + / ?',
  email: 'lea@exemple.fr',
  orderId: 'CMD-10293',
  reason: ['Remboursement', 'Autre'],
  attach: ['photo', 'payment'],
};

/** What somebody who knows how it is written puts into a link. */
const forge = (values: object, time: unknown = written) =>
  Buffer.from(
    [time, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join('\x1f'),
  ).toString('base64url');

describe('a request that is carried', () => {
  it('arrives as it was', () => {
    expect(unpackRequest(packRequest(request, written), written)).toEqual(request);
  });

  it('arrives as it was, whatever the customer wrote', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((one) => !/\p{C}/u.test(one));
    fc.assert(
      fc.property(text, text, (subject, message) => {
        const values = { subject, message, reason: [], attach: [] };
        expect(unpackRequest(packRequest(values, written), written)).toEqual(values);
      }),
    );
  });

  it('is a word that a theme may take for a selector', () => {
    expect(packRequest(request, written)).toMatch(/^[\w-]+$/);
  });

  it('expires after a quarter of an hour', () => {
    const packed = packRequest(request, written);
    expect(unpackRequest(packed, written + 14 * minute)).toEqual(request);
    expect(unpackRequest(packed, written + 15 * minute)).toBeNull();
  });

  it('is not taken from the future', () => {
    expect(unpackRequest(packRequest(request, written), written - minute)).toBeNull();
  });
});

describe('a request that somebody else made', () => {
  it('is taken when it reads like a customer’s', () => {
    expect(unpackRequest(forge({ message: 'Bonjour' }), written)?.message).toBe('Bonjour');
  });

  it.each([
    ['has a key that we do not write', { message: 'Bonjour', consent: 'on' }],
    ['has a key that objects have', { message: 'Bonjour', constructor: 'on' }],
    ['has a line that no customer writes', { email: 'a'.repeat(301) }],
    ['is longer than an address may be', { message: 'a'.repeat(20_000) }],
  ])('is not taken when it %s', (_, values) => {
    expect(unpackRequest(forge(values), written)).toBeNull();
  });

  it.each(['', 'eyJ', '%%%', 'é', '=', forge({}, 'soon'), forge({ '': 'a' })])(
    'is not taken when it is no request: %j',
    (packed) => {
      expect(unpackRequest(packed, written)).toBeNull();
    },
  );

  it('arrives without what hides or turns around its text', () => {
    const message = 'Payez\u202e\u0007 ici\u2066\nmerci';
    expect(unpackRequest(forge({ message }), written)?.message).toBe('Payez ici\nmerci');
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (packed) => {
        expect(unpackRequest(packed, written)).toBeNull();
        expect(unpackRequest(forge({}) + packed, written)).not.toBeUndefined();
      }),
    );
  });
});
