import { styleText } from 'node:util';
import type { Screen } from './screen.ts';

/** What a piece of text is, rather than how it looks. */
export type Tone = 'title' | 'faint' | 'good' | 'bad' | 'open' | 'culture' | 'outcome';

const styles = {
  title: 'bold',
  faint: 'dim',
  good: 'green',
  bad: 'red',
  open: 'yellow',
  culture: 'cyan',
  outcome: 'magenta',
} as const;

/** Puts a text into the colour of what it is, on screens that have colours. */
export function paint({ hasColour }: Screen, tone: Tone, text: string): string {
  return hasColour ? styleText(styles[tone], text, { validateStream: false }) : text;
}
