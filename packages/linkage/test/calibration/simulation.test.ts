import { kinds } from '../../bench/calibration/kinds.ts';
import { replicate } from '../../bench/calibration/replicate.ts';
import { latent, latentProcess } from '../../bench/simulation/latent-process.ts';

const memory = [0.4, 0.4, 0.4, 0.3, 0.2];

/** Of the reference panels' processes: what moves what, and covariances that only the right scaling gives. */
const truths = {
  forward: {
    moves: { 'au<-va': 0.4, 'cx<-it': 0.3, 'cx<-au': 0.25 },
    innovations: {
      'au,it': 0.112994847881391,
      'au,au': 0.675546859668712,
      'cx,cx': 0.744538858997157,
    },
    stationary: {
      'it,au': 0.182948690774308,
      'cx,it': 0.150320509866773,
      'cx,va': 0.072850154135547,
    },
  },
  null: {
    moves: {},
    innovations: { 'au,it': 0.131144957966366, 'au,au': 0.91, 'cx,cx': 0.96 },
    stationary: { 'it,au': 0.149028361325416, 'cx,it': 0, 'cx,va': 0 },
  },
  reverse: {
    moves: { 'it<-cx': 0.3 },
    innovations: { 'au,it': 0.122620437689361, 'au,va': 0.131144957966366, 'cx,cx': 0.96 },
    stationary: {
      'it,au': 0.139341406465183,
      'it,va': 0.280499775799558,
      'cx,it': 0.065217391304348,
    },
  },
};

function at(name: string): number {
  return latent.findIndex((one) => one === name);
}

it.each(Object.entries(truths))(
  'the simulated %s process is that of the reference panel',
  (name, truth) => {
    const kind = kinds.find((one) => one.name === name);
    if (kind === undefined) throw new Error(`there is no ${name}`);
    const process = latentProcess(kind.effects);
    const lagged = memory.map((own, i) => memory.map((_, j) => (i === j ? own : 0)));
    for (const [arrow, value] of Object.entries(truth.moves)) {
      const [to = '', from = ''] = arrow.split('<-');
      const row = lagged[at(to)];
      if (row !== undefined) row[at(from)] = value;
    }
    expect(process.lagged).toEqual(lagged);
    for (const part of ['innovations', 'stationary'] as const) {
      for (const [pair, value] of Object.entries(truth[part])) {
        const [row = '', column = ''] = pair.split(',');
        expect(process[part][at(row)]?.[at(column)]).toBeCloseTo(value, 11);
      }
    }
  },
);

it('tells a transmitting organisation from one that only looks like it, on exact and on published values', () => {
  const words = (name: string): readonly (readonly string[])[] => {
    const kind = kinds.find((one) => one.name === name);
    return kind === undefined ? [] : replicate(kind, 0).map((one) => one.words);
  };
  for (const [, , third, fourth] of words('forward')) {
    expect([third, fourth]).toEqual(['supported', 'supported']);
  }
  expect(words('null').flat()).not.toContain('supported');
  expect(words('reverse').flat()).not.toContain('supported');
  expect(new Set(words('small').flat())).toEqual(new Set(['cannot_tell']));
});
