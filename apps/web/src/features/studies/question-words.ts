import { say, sayCount, sayKnown, sayList } from '@throughline/speech';
import {
  type HypothesisResult,
  type LatestStudy,
  nameMeasure,
  type RegisteredHypothesis,
  type Registration,
} from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

type Names = LatestStudy['names'];

/** What exactly a question asks: from what to what, how much later, and what is held constant meanwhile. */
export function describeQuestion(
  { predictor, outcome, adjustments, lag }: RegisteredHypothesis,
  registration: Registration,
  names: Names,
): string {
  const from = nameMeasure(predictor.join('+'), names);
  const to = nameMeasure(outcome, names);
  const later = lag ?? registration.lag;
  if (adjustments.length === 0) {
    return sayCount(
      later,
      '{from} to {to}, {count} period later.',
      '{from} to {to}, {count} periods later.',
      { from, to },
    );
  }
  const held = sayList(adjustments.map((codes) => nameMeasure(codes.join('+'), names)));
  return sayCount(
    later,
    '{from} to {to}, {count} period later, with {held} held constant.',
    '{from} to {to}, {count} periods later, with {held} held constant.',
    { from, to, held },
  );
}

/** A question in the words of the form, as it is kept: in English, whoever asks it. */
export function proposeQuestion(predictor: string, outcome: string): string {
  return `Does ${outcome} follow ${predictor}?`;
}

/** What is claimed or asked, in the reader's language unless somebody has put it in words of their own. */
export function sayProposition(
  {
    proposition,
    predictor,
    outcome,
  }: { proposition: string; predictor: string | readonly string[]; outcome: string },
  names: Names,
): string {
  const code = typeof predictor === 'string' ? predictor : predictor.join('+');
  const [from, to] = [names[code] ?? code, names[outcome] ?? outcome];
  return proposition === proposeQuestion(from, to) ? sayProposal(from, to) : sayKnown(proposition);
}

/** The words of the form, as they are read. */
export function sayProposal(predictor: string, outcome: string): string {
  return say('Does {outcome} follow {predictor}?', {
    predictor: sayKnown(predictor),
    outcome: sayKnown(outcome),
  });
}

/** "p 0.012; 0.036 as one of 3 questions." Nothing where nothing was tested. */
export function sayCorrection(
  { primaryP, adjustedP }: HypothesisResult,
  questions: number,
): string {
  if (primaryP === null || adjustedP === null) return '';
  const p = formatP(primaryP);
  return questions > 1
    ? say('p {p}; {corrected} as one of {questions} questions.', {
        p,
        corrected: formatP(adjustedP),
        questions: formatNumber(questions),
      })
    : say('p {p}.', { p });
}

function formatP(p: number): string {
  return p < 0.001 ? say('below {limit}', { limit: formatNumber(0.001, 3) }) : formatNumber(p, 3);
}
