import { queryOptions } from '@tanstack/react-query';
import { getJson, lecternFetch } from '@/api/http';
import type { BlockView } from '@/shared/blocks/block';
import type { ServerMessage, Summary } from './protocol';

export interface Material {
  readonly lesson: {
    readonly id: string;
    readonly course: string;
    readonly title: string;
    readonly language: 'en' | 'ar';
    readonly blocks: readonly BlockView[];
  };
  readonly slides: readonly { readonly block: string; readonly points: readonly string[] }[];
}

export interface ClassView {
  readonly id: string;
  readonly lessonId: string;
  readonly courseId: string;
  readonly kind: 'PRIVATE' | 'GROUP';
  readonly state: 'PLANNED' | 'RUNNING' | 'ENDED';
  readonly title: string;
  readonly language: 'en' | 'ar';
  readonly character: string;
  readonly startsAt: string | null;
  readonly part: 'HOST' | 'LEARNER' | 'OBSERVER';
}

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

export interface NewClass {
  readonly lessonId: string;
  readonly kind: 'PRIVATE' | 'GROUP';
  readonly character: string;
  readonly startsAt: string | null;
  readonly title: string | null;
}

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

export async function endClass(id: string): Promise<void> {
  await lecternFetch(`/api/classes/${id}`, { method: 'DELETE' });
}
