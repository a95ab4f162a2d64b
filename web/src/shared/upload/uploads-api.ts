import type { UploadProgress } from '@/api/generated/types.gen';
import { getJson, lecternFetch } from '@/api/http';
import { Problem } from '@/api/problem';

/** What files are uploaded for: a purpose that the server knows, and which lesson, course or other thing it is. */
export interface Target {
  readonly purpose: string;
  readonly subject: string;
}

export const uploadsUrl = '/api/uploads';

export async function listUploads({ purpose, subject }: Target): Promise<readonly UploadProgress[]> {
  const query = new URLSearchParams({ purpose, subject });
  return (await getJson<{ readonly items: readonly UploadProgress[] }>(`${uploadsUrl}?${query}`)).items;
}

export const getUpload = (id: string): Promise<UploadProgress> => getJson(`${uploadsUrl}/${id}`);

/** Ends an upload for good. */
export async function endUpload(id: string): Promise<void> {
  await lecternFetch(`${uploadsUrl}/${id}`, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } });
}

/** Why an upload was refused or what it waits for. */
export function problemOfUpload({ problem }: UploadProgress): Problem | null {
  if (!problem) return null;
  const { status, ...body } = problem as Readonly<Record<string, unknown>>;
  return new Problem(Number(status), body);
}
