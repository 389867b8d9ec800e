import { MetricBook } from '../outcomes/metric-book.ts';
import { nameInSentence } from './name-in-sentence.ts';

const book = new MetricBook();

it.each([
  ['nps', 'higher Net Promoter Score'],
  ['csat', 'higher customer satisfaction'],
  ['retention', 'higher retention'],
  ['loyalty', 'higher loyalty'],
  ['revenue', 'higher revenue'],
  ['per', 'higher “treated as a person”'],
  ['eml', 'higher “emotional loyalty”'],
  ['complaints', 'lower “complaints”'],
  ['queue_time', 'higher “queue time”'],
  ['KNW+HRD', 'higher “known as a person and feeling heard”'],
])('%s that gets better is %s', (code, better) => {
  expect(nameInSentence(code, book).better).toBe(better);
});

it('knows the worse change, the step of a scale, and which way is better', () => {
  expect(nameInSentence('complaints', book)).toEqual({
    name: '“complaints”',
    better: 'lower “complaints”',
    worse: 'higher “complaints”',
    unit: 'per 1,000 contacts',
    lowerIsBetter: true,
  });
  expect(nameInSentence('retention', book).unit).toBe('percentage points');
  expect(nameInSentence('per', book).unit).toBe('points');
  expect(nameInSentence('revenue', book).unit).toBeNull();
  expect(nameInSentence('ICT', book)).toMatchObject({ unit: 'points of it', lowerIsBetter: false });
});
