import { participationStep, roundParticipation } from './index.ts';

test('a step is never fewer than five people, and of fewer than 20 nothing is told', () => {
  for (let invited = 1; invited < 20; invited += 1) {
    expect(participationStep(invited)).toBeNull();
    expect(roundParticipation(invited, invited)).toBeNull();
  }
  for (let invited = 20; invited <= 400; invited += 1) {
    const step = participationStep(invited) ?? 0;
    expect((invited * step) / 100).toBeGreaterThanOrEqual(5);
  }
});

test.each([
  [20, [25, 25, 50, 75, 75]],
  [49, [25, 25, 50, 75, 75]],
  [50, [10, 30, 50, 80, 90]],
  [99, [10, 30, 50, 70, 90]],
  [100, [0, 25, 50, 75, 100]],
])('of %i people neither nobody nor everybody is told where they are few', (whole, told) => {
  const parts = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * whole));
  expect(parts.map((part) => roundParticipation(part, whole))).toEqual(told);
});
