import { expect } from 'chai';
import { isConsentLabel } from '../../../core/capture/consent.ts';

describe('The consent rule', () => {
  for (const label of [
    'Accept',
    ' ACCEPT ALL ',
    'Accept all cookies',
    'I agree!',
    '✓ Allow all',
    'OK',
    'Got it',
    'Alle akzeptieren',
    'Ｏｋ',
  ]) {
    it(`lets "${label}" be pressed`, () => {
      expect(isConsentLabel(label)).to.equal(true);
    });
  }
  for (const label of [
    '',
    'Accept invitation',
    'Accept payment',
    'Not OK',
    'Delete',
    'Sign in',
    'Subscribe',
    'Accept friend request',
    'Follow',
    'Reject all',
  ]) {
    it(`does not let "${label}" be pressed`, () => {
      expect(isConsentLabel(label)).to.equal(false);
    });
  }
});
