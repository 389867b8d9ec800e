import type { ImportPlan, ImportTrial, Problem, Upload } from '@throughline/types';
import type { Client, Reply } from './client.ts';

/** Sends a file of outcomes as a browser does. */
export function sendFile(
  client: Client,
  content: string | Buffer,
  name = 'figures.csv',
): Promise<Reply<Upload & Problem>> {
  return client.sendBytes(`/api/outcomes/uploads?name=${encodeURIComponent(name)}`, content);
}

/** Sends a file and imports it as it is proposed, with some of the plan changed. */
export async function importFile(
  client: Client,
  content: string | Buffer,
  change: Partial<ImportPlan> = {},
): Promise<Reply<ImportTrial & Problem>> {
  const upload = await sendFile(client, content);
  if (upload.status !== 200) throw new Error(upload.text);
  const { id, plan } = upload.body;
  return client.post(`/api/outcomes/uploads/${id}/import`, { ...plan, ...change });
}
