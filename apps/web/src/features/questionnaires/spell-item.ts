import { phraseContentItem } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type { Branch, ContentItem, QuestionnaireContent } from '@throughline/types';
import { describeItem, findText } from './item-words.ts';

/** Everything that makes up an item of one version, in one line. */
export function spellItem(item: ContentItem, content: QuestionnaireContent): string {
  const about = [
    ...('options' in item ? item.options.map(({ label }) => label) : describeItem(item)),
    ...(item.kind === 'rating' ? [say('0 means “{lowest}”, 10 means “{highest}”', item)] : []),
    ...(item.askedWhen === null
      ? []
      : [say('asked of: {whom}', { whom: spellBranch(item.askedWhen, content) })]),
  ];
  return `${findText(item)} (${about.join(', ')})`;
}

/** Who is asked: whoever gave one of these answers to that question. */
export function spellBranch(
  { question: id, values }: Branch,
  { items }: QuestionnaireContent,
): string {
  const source = items.map((item) => phraseContentItem(item)).find((one) => one.id === id);
  if (source === undefined || source.kind === 'text') return say('some');
  const { options, optOut } = source;
  const chosen = (optOut === null ? options : [...options, optOut])
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => `“${label}”`);
  return say('whoever answers {answers} to “{question}”', {
    answers: chosen.join(', '),
    question: source.text,
  });
}
