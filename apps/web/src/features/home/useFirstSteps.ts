import { say, sayCount } from '@throughline/speech';
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
        title: say('Units and people'),
        advice:
          people.total > 0
            ? say('{units} and {people} are in.', {
                units: sayCount(units.length, '{count} unit', '{count} units'),
                people: sayCount(people.total, '{count} person', '{count} people'),
              })
            : say('Two CSV files: the tree of units, and who belongs where.'),
        isDone: units.length > 0 && people.total > 0,
        to: '/directory',
        action: say('Import units and people'),
      },
      {
        title: say('A first pulse'),
        advice: say('Choose the questions and who is asked; look at the send plan, then open it.'),
        isDone: waves.length > 0,
        to: pulses[0] ? `/pulses/${pulses[0].id}` : '/pulses/new',
        action: pulses[0] ? say('Open the first wave') : say('Make a pulse'),
      },
      {
        title: say('What you expect'),
        advice: say(
          'Four hypotheses, registered before the first answers are released: only what was said first can be confirmed.',
        ),
        isDone: registrations.length > 0,
        to: '/hypotheses',
        action: say('Register hypotheses'),
      },
      {
        title: say('Answers, closed'),
        advice: live
          ? say('A wave is open. Figures appear when it closes, and not before.')
          : say('When a wave closes, its answers become figures for groups.'),
        isDone: waves.some((wave) => wave.state === 'closed'),
        to: live ? `/waves/${live.id}` : '/waves',
        action: live ? say('Look at the wave') : say('See waves'),
      },
      {
        title: say('Customer outcomes'),
        advice: say(
          'One CSV file: unit, period, metric, value and how many customers stand behind it.',
        ),
        isDone: outcomes.metrics.length > 0,
        to: '/outcomes',
        action: say('Import outcomes'),
      },
    ];
  });
}
