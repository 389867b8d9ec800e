import { say } from '@throughline/speech';
import type { WaveComments } from '@throughline/types';
import { findThemes, nameTheme, themes } from './comment-themes.ts';
import { nameConstruct } from './culture-words.ts';

export interface ShownComment {
  readonly question: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly text: string;
  readonly themes: readonly string[];
}

export interface CommentFilter {
  readonly construct: string;
  readonly theme: string;
  readonly unit: string;
  readonly search: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Every comment that is shown, each with its themes. */
export function listComments({ questions }: WaveComments): ShownComment[] {
  return questions.flatMap(({ id, comments }) =>
    comments.map((comment) => ({ ...comment, question: id, themes: findThemes(comment.text) })),
  );
}

/** Questions, named by the construct that each is about. */
export function listConstructs({ questions }: WaveComments): Choice[] {
  return [
    { value: '', label: say('Every construct') },
    ...questions.map(({ id, text, construct }) => ({
      value: id,
      label:
        construct === null
          ? text
          : say('{construct}: {question}', { construct: nameConstruct(construct), question: text }),
    })),
  ];
}

/** Units that comments stand with. */
export function listUnits(comments: readonly ShownComment[]): Choice[] {
  const names = new Map(comments.map(({ unitId, unitName }) => [unitId, unitName]));
  return [
    { value: '', label: say('Every unit') },
    ...[...names].map(([value, label]) => ({ value, label })),
  ];
}

export function filterComments(
  comments: readonly ShownComment[],
  { construct, theme, unit, search }: CommentFilter,
): ShownComment[] {
  const wanted = search.trim().toLowerCase();
  return comments.filter(
    (comment) =>
      (construct === '' || comment.question === construct) &&
      (theme === '' || comment.themes.includes(theme)) &&
      (unit === '' || comment.unitId === unit) &&
      comment.text.toLowerCase().includes(wanted),
  );
}

/** Themes with how many of these comments are about each; those about which nothing is said are left out. */
export function countThemes(
  comments: readonly ShownComment[],
): { id: string; name: string; comments: number }[] {
  return themes
    .map(({ id }) => ({
      id,
      name: nameTheme(id),
      comments: comments.filter((comment) => comment.themes.includes(id)).length,
    }))
    .filter((theme) => theme.comments > 0)
    .toSorted((one, other) => other.comments - one.comments);
}
