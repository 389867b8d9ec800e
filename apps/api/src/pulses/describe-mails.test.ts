import { describeMails } from './describe-mails.ts';
import { WaveEntity } from './wave.entity.ts';

describe('people of a wave who want no mails', () => {
  const wave = Object.assign(new WaveEntity(), { k: 5, mailPausedAt: null, mailPauseReason: null });
  const tell = (mails: number) =>
    describeMails([{ state: 'withheld', mails }], wave, { isFinished: true, halt: null }).withheld;

  it('are told from k people on', () => {
    expect([tell(1), tell(4), tell(5)]).toEqual([0, 0, 5]);
  });
});
