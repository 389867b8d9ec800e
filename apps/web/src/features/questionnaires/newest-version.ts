import type { QuestionnaireVersion, StoredQuestionnaire } from '@throughline/types';

/** The version that a wave opened now would ask. @throws Error for a reply without any */
export function newestOf({ versions }: StoredQuestionnaire): QuestionnaireVersion {
  const [newest] = versions;
  if (newest === undefined) throw new Error('a questionnaire has a version');
  return newest;
}
