import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ClassView } from '@/api/generated/types.gen';
import { ClassesPage } from '@/features/liveclass/classes-page';
import ar from '@/features/liveclass/i18n/ar.json';
import en from '@/features/liveclass/i18n/en.json';
import { renderPage } from '@/shared/testing/render-page';

const planned: ClassView = {
  id: '01a20000-0000-7000-8000-000000000001',
  lessonId: '01a20000-0000-7000-8000-000000000002',
  courseId: '01a20000-0000-7000-8000-000000000003',
  kind: 'GROUP',
  state: 'PLANNED',
  title: 'ABC analysis',
  language: 'en',
  character: 'amal',
  hostId: '01a20000-0000-7000-8000-000000000004',
  startsAt: '2126-01-01T10:00:00Z',
  startedAt: null,
  endedAt: null,
  part: 'HOST',
  replay: false,
};

/** A server with these classes, which forgets one when it is called off. Answers what was called off. */
function serving(...classes: readonly ClassView[]): string[] {
  const ended: string[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'DELETE') {
      ended.push(pathname);
      return new Response(null, { status: 204 });
    }
    const open = searchParams.get('range') === 'OPEN' && ended.length === 0;
    return Response.json({ items: open ? classes : [], next: null });
  });
  return ended;
}

afterEach(() => vi.unstubAllGlobals());

test('who leads a planned class calls it off after being asked', async () => {
  const ended = serving(planned);
  const { user } = await renderPage(<ClassesPage />, { texts: { liveclass: { en, ar } } });
  await user.click(await screen.findByRole('button', { name: 'Call off' }));
  const dialog = await screen.findByRole('dialog', { name: 'Call off “ABC analysis”?' });
  expect(ended).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Call off' }));
  expect(await screen.findByText('No class is planned')).toBeVisible();
  expect(ended).toEqual([`/api/classes/${planned.id}`]);
});

test('who only comes to a class is not offered its end', async () => {
  serving({ ...planned, state: 'RUNNING', part: 'LEARNER' });
  await renderPage(<ClassesPage />, { texts: { liveclass: { en, ar } } });
  expect(await screen.findByRole('link', { name: 'Enter' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'End' })).toBeNull();
});
