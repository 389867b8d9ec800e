import {
  type CreateQuestionnaire,
  type ImportResult,
  importResultSchema,
  type LastAsked,
  lastAskedSchema,
  questionnaireListSchema,
  type QuestionnaireSummary,
  type SaveQuestionnaire,
  type SaveTranslation,
  statedValuesSchema,
  type StoredQuestionnaire,
  storedQuestionnaireSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export async function readQuestionnaires(): Promise<QuestionnaireSummary[]> {
  return (await request(questionnaireListSchema, '/questionnaires')).questionnaires;
}

export function readQuestionnaire(id: string): Promise<StoredQuestionnaire> {
  return request(storedQuestionnaireSchema, `/questionnaires/${id}`);
}

export async function readLastAsked(): Promise<LastAsked> {
  return (await request(lastAskedSchema, '/questionnaires/last-asked')).lastAsked;
}

export async function readStatedValues(): Promise<string[]> {
  return (await request(statedValuesSchema, '/questionnaires/stated-values')).values;
}

export async function stateValues(values: readonly string[]): Promise<string[]> {
  const path = '/questionnaires/stated-values';
  return (await request(statedValuesSchema, path, { method: 'PUT', json: { values } })).values;
}

export function createQuestionnaire(wanted: CreateQuestionnaire): Promise<StoredQuestionnaire> {
  return request(storedQuestionnaireSchema, '/questionnaires', { method: 'POST', json: wanted });
}

export function saveQuestionnaire(
  id: string,
  wanted: SaveQuestionnaire,
): Promise<StoredQuestionnaire> {
  return request(storedQuestionnaireSchema, `/questionnaires/${id}`, {
    method: 'PUT',
    json: wanted,
  });
}

export function saveTranslation(
  id: string,
  language: string,
  wanted: SaveTranslation,
): Promise<StoredQuestionnaire> {
  return request(storedQuestionnaireSchema, `/questionnaires/${id}/translations/${language}`, {
    method: 'PUT',
    json: wanted,
  });
}

/** Where a translation can be downloaded as a file for translators. */
export function findTranslationFile(id: string, language: string, format: 'csv' | 'xliff'): string {
  return `/api/questionnaires/${id}/translations/${language}/file?format=${format}`;
}

/** A file of wordings; whether it is CSV or XLIFF is told by its first sign. */
export function importTranslation(
  id: string,
  language: string,
  file: { text: string; name: string; isDryRun: boolean; basedOn: string },
): Promise<ImportResult> {
  const { text, name, isDryRun, basedOn } = file;
  const body = text.trimStart().startsWith('<') ? { xliff: text } : { csv: text };
  return request(importResultSchema, `/questionnaires/${id}/translations/${language}/import`, {
    method: 'POST',
    ...body,
    query: { dryRun: String(isDryRun), fileName: name.slice(0, 200), basedOn },
  });
}
