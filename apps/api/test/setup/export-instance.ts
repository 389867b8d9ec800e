import type { ExportFile, NewExport } from '@throughline/types';
import { makeExport } from '../../src/exports/make-export.ts';
import { readWorkbook } from '../../src/files/xlsx/read-workbook.ts';
import type { Client } from './client.ts';
import { addAccount } from './organisation.ts';
import { publishDetails } from './published-details.ts';
import { importFigures } from './published-waves.ts';
import { openStudyInstance, panel, quarters, type StudyInstance } from './study-instance.ts';

/** An instance with waves, a study and a manager, and what asks it for files. */
export interface ExportInstance extends StudyInstance {
  readonly waves: readonly string[];
  readonly manager: Client;
  make(id: string): Promise<void>;
  /** @param language that the browser asks for. */
  ask(client: Client, wanted: NewExport, language?: string): Promise<ExportFile>;
  fetchFile(client: Client, id: string): Promise<Buffer>;
  /** Asks for a file, makes it as the worker would, and fetches it. */
  get(client: Client, wanted: NewExport, language?: string): Promise<Buffer>;
}

export async function openExportInstance(): Promise<ExportInstance> {
  const here = await openStudyInstance();
  const waves = await here.publish(0, quarters);
  await publishDetails(here.instance, waves);
  await importFigures(here.admin, panel);
  // Once there are figures, so that each hypothesis has an outcome.
  await here.register();
  await here.run();
  const { client: manager } = await addAccount(here.instance, here.admin, 'manager', 'shop-1');
  const make = (id: string): Promise<void> =>
    makeExport({ study: here.study, logger: here.instance.logger }, id);
  const ask: ExportInstance['ask'] = async (client, wanted, language = 'en') => {
    const headers = { 'accept-language': language };
    const reply = await client.send<ExportFile>('POST', '/api/exports', wanted, headers);
    expect([reply.status, reply.text.slice(0, 300)]).toEqual([202, expect.any(String)]);
    return reply.body;
  };
  const fetchFile = async (client: Client, id: string): Promise<Buffer> => {
    const response = await fetch(`${here.instance.url}/api/exports/${id}/file`, {
      headers: { cookie: client.currentCookie ?? '' },
    });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const get: ExportInstance['get'] = async (client, wanted, language) => {
    const { id } = await ask(client, wanted, language);
    await make(id);
    return fetchFile(client, id);
  };
  return { ...here, waves, manager, make, ask, fetchFile, get };
}

export async function readSheet(file: Buffer, name: string): Promise<string[][]> {
  return (await readWorkbook(file, name)).rows.map(({ cells }) => cells.map(String));
}
