import { readPeople, readUnits } from '../directory/directory.api.ts';
import { readOutcomes } from '../outcomes/outcomes.api.ts';
import { readPulses } from '../pulses/pulses.api.ts';
import { readRegistrations } from '../studies/studies.api.ts';
import { useLoad } from '../../http/useLoad.ts';

export interface FirstStep {
  title: string;
  advice: string;
  isDone: boolean;
  to: string;
  action: string;
}

/** The way from an empty instance to a first answer, with what is already done. */
export function useFirstSteps() {
  return useLoad(async (): Promise<FirstStep[]> => {
    const [units, people, pulses, outcomes, { registrations }] = await Promise.all([
      readUnits(),
      readPeople({ limit: 1 }),
      readPulses(),
      readOutcomes(),
      readRegistrations(),
    ]);
    const waves = pulses.flatMap((pulse) => pulse.waves);
    const live = waves.find((wave) => wave.state !== 'closed');
    return [
      {
        title: 'Units and people',
        advice:
          people.total > 0
            ? `${units.length} units and ${people.total} people are in.`
            : 'Two CSV files: the tree of units, and who belongs where.',
        isDone: units.length > 0 && people.total > 0,
        to: '/directory',
        action: 'Import units and people',
      },
      {
        title: 'A first pulse',
        advice: 'Choose the questions and who is asked; look at the send plan, then open it.',
        isDone: waves.length > 0,
        to: pulses[0] ? `/pulses/${pulses[0].id}` : '/pulses/new',
        action: pulses[0] ? 'Open the first wave' : 'Make a pulse',
      },
      {
        title: 'What you expect',
        advice:
          'Four hypotheses, registered before the first answers are released: only what was said first can be confirmed.',
        isDone: registrations.length > 0,
        to: '/hypotheses',
        action: 'Register hypotheses',
      },
      {
        title: 'Answers, closed',
        advice: live
          ? 'A wave is open. Figures appear when it closes, and not before.'
          : 'When a wave closes, its answers become figures for groups.',
        isDone: waves.some((wave) => wave.state === 'closed'),
        to: live ? `/waves/${live.id}` : '/waves',
        action: live ? 'Look at the wave' : 'See waves',
      },
      {
        title: 'Customer outcomes',
        advice: 'One CSV file: unit, period, metric, value and how many customers stand behind it.',
        isDone: outcomes.metrics.length > 0,
        to: '/outcomes',
        action: 'Import outcomes',
      },
    ];
  });
}
