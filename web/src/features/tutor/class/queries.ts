import { queryOptions } from '@tanstack/react-query';
import type * as api from '@/api/generated/types.gen';
import { getJson, lecternFetch } from '@/api/http';
import type { Told } from '@/shared/blocks/told';
import type { ServerMessage, Summary } from './protocol';

type WholeMaterial = Told<api.Material>;
/** What is taught, as far as it is shown. */
export type Material = Pick<WholeMaterial, 'slides'> & {
  readonly lesson: Pick<WholeMaterial['lesson'], 'title' | 'language' | 'blocks'>;
};
export type ClassView = Told<api.ClassView>;
export type NewClass = Told<api.NewClass>;

export const classQuery = (id: string) =>
  queryOptions({ queryKey: ['class', id], queryFn: ({ signal }) => getJson<ClassView>(`/api/classes/${id}`, signal) });

export const materialQuery = (id: string) =>
  queryOptions({
    queryKey: ['class', id, 'material'],
    queryFn: ({ signal }) => getJson<Material>(`/api/classes/${id}/material`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const replayQuery = (id: string) =>
  queryOptions({
    queryKey: ['class', id, 'replay'],
    queryFn: ({ signal }) =>
      getJson<{ summary: Summary; messages: readonly ServerMessage[] }>(`/api/classes/${id}/replay`, signal),
  });

/** @param key the same for a repeated attempt, so that two clicks open one class */
export async function openClass(wish: NewClass, key: string): Promise<ClassView> {
  const response = await lecternFetch('/api/classes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(wish),
  });
  return (await response.json()) as ClassView;
}

export async function startClass(id: string): Promise<void> {
  await lecternFetch(`/api/classes/${id}/start`, { method: 'POST' });
}
