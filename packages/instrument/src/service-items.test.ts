import { checkAnswers } from './check-answers.ts';
import { freezeQuestionnaire } from './freeze-questionnaire.ts';
import { scoreConstructs } from './score-constructs.ts';
import { askService, serviceMeasure } from './service-items.ts';

const page = (language = 'en') =>
  freezeQuestionnaire({ form: 'nine', commentQuestion: 'OT1', language });
const stores = { id: 'stores', name: 'Central Stores' };

describe('the service of a named team', () => {
  it('is asked after the other statements and before open questions, by the team’s name', () => {
    const asked = askService(page(), [stores]);
    expect(asked.questions.slice(9, 12).map(({ id, text }) => [id, text])).toEqual([
      ['SRV1@stores', 'Central Stores helps us in good time.'],
      ['SRV2@stores', 'Central Stores understands what we need from them.'],
      ['SRV3@stores', 'Central Stores does what they promised us.'],
    ]);
    expect(asked.questions.slice(12).map(({ id }) => id)).toEqual(['OT1', 'OT1-heard']);
    expect(asked.estimatedSeconds).toBeGreaterThan(page().estimatedSeconds);
  });

  it('leaves a page in another language as it is', () => {
    const german = { ...page(), language: 'de' };
    expect(askService(german, [stores])).toBe(german);
  });

  it('is not asked by a page that only listens', () => {
    const nine = page();
    const listening = {
      ...nine,
      questions: nine.questions.filter(({ id }) => id.startsWith('OT1')),
    };
    expect(listening.questions).toHaveLength(2);
    expect(askService(listening, [stores])).toBe(listening);
  });

  it('is a measure of its own, and does not help anybody to count in the others', () => {
    const asked = askService(page(), [stores]);
    const service = { 'SRV1@stores': '5', 'SRV2@stores': '4', 'SRV3@stores': '3' };
    expect(checkAnswers(asked, service).ok).toBe(true);
    const few = { ICT1: '4', AUT1: '4', ...service };
    expect([...scoreConstructs(asked, few, null)]).toEqual([]);
    const nine = Object.fromEntries(
      page()
        .questions.slice(0, 9)
        .map(({ id }) => [id, '4']),
    );
    const scores = scoreConstructs(asked, { ...nine, ...service }, null);
    expect(scores.get(serviceMeasure('stores'))).toBe(75);
    expect(scores.size).toBe(10);
    // One of three answers is fewer than half.
    const sparse = scoreConstructs(asked, { ...nine, 'SRV1@stores': '5' }, null);
    expect(sparse.has(serviceMeasure('stores'))).toBe(false);
  });
});
