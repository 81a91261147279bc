import { expect } from 'chai';
import { pauseBeforeAskingAgain, STAMP_ASKED_FOR_MS } from '../../../core/capture/late-stamp.ts';

const MINUTE_MS = 60_000;

describe('The pause before a time stamp is asked for again', () => {
  it('begins with five minutes, doubles, and is never more than six hours', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 1_000, 5_000].map((asked) => pauseBeforeAskingAgain(asked) / MINUTE_MS);
    expect(minutes).to.deep.equal([5, 10, 20, 40, 80, 160, 320, 360, 360, 360]);
  });

  it('lets one capture be asked for a few dozen times in its seven days', () => {
    let asked = 0;
    for (let at = 0; at < STAMP_ASKED_FOR_MS; at += pauseBeforeAskingAgain(asked)) asked += 1;
    expect(asked).to.equal(34);
  });
});
