import { type ExportFile, exportFileSchema, type NewExport } from '@throughline/types';
import { request } from '../../http/request.ts';

export function askExport(wanted: NewExport): Promise<ExportFile> {
  return request(exportFileSchema, '/exports', { method: 'POST', json: wanted });
}

export function readExport(id: string): Promise<ExportFile> {
  return request(exportFileSchema, `/exports/${id}`);
}

/** Where the file is downloaded from, for a day, by whoever asked for it. */
export function exportAddress(id: string): string {
  return `/api/exports/${id}/file`;
}
