import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CourseDetails, CourseEntry, CourseItem, CourseProgress } from '@/api/generated/types.gen';
import { CourseCard } from '@/features/courses/course-card';
import { EntryNote } from '@/features/courses/entry-note';
import ar from '@/features/courses/i18n/ar.json';
import en from '@/features/courses/i18n/en.json';
import { ModuleList } from '@/features/courses/module-list';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { courses: { en, ar } } };
const stock = { id: 's', slug: 'stock', title: 'Stock', completed: false };
const pallets = { id: 'p', slug: 'pallets', title: 'Pallets', completed: true };
const entry: CourseEntry = { course: 'c', opensAt: null, requires: [stock, pallets], closed: true };

test('who looks at a course reads what comes first and where it is', async () => {
  await renderPage(<EntryNote entry={entry} enrolled={false} open />, page);
  const note = screen.getByRole('region', { name: 'Before this course' });
  expect(note).toHaveTextContent('You can enrol now and keep your place.');
  expect(within(note).getByRole('link', { name: 'Stock' })).toHaveAttribute('href', '/courses/stock');
  expect(within(note).getByText('· Completed', { exact: false })).toHaveTextContent('Pallets · Completed');
});

test('nobody is told to enrol where they cannot do so alone', async () => {
  await renderPage(<EntryNote entry={entry} enrolled={false} open={false} />, page);
  expect(screen.getByText('This course is still closed to you.')).toBeVisible();
  expect(screen.queryByText(/You can enrol/)).toBeNull();
});

test('a learner who is let in reads nothing of it', async () => {
  await renderPage(<EntryNote entry={{ ...entry, closed: false }} enrolled open />, page);
  expect(screen.queryByRole('region')).toBeNull();
});

test('the catalogue names only what is missing', async () => {
  const course = { id: 'c', slug: 'costs', title: 'Costs', lessons: 2, minutes: 0, status: 'PUBLISHED' } as CourseItem;
  await renderPage(<CourseCard course={course} entry={entry} />, page);
  expect(screen.getByRole('link', { name: 'Stock' })).toHaveAttribute('href', '/courses/stock');
  expect(screen.queryByText('Pallets')).toBeNull();
});

test('lessons do not repeat what closes the whole course', async () => {
  fakeServer({
    'GET /api/session': { body: { user: { id: '1', name: 'Mariam', roles: ['STUDENT'], timeZone: 'Asia/Dubai' } } },
  });
  const before = { id: 's', title: 'Stock', lessonId: null, course: 'stock' };
  const lesson = (id: string, title: string) => ({ id, title, summary: '', minutes: 0, version: 1 });
  const course = {
    teachers: [],
    modules: [{ id: 'm', title: 'First', lessons: [lesson('l1', 'Goods'), lesson('l2', 'Value')] }],
  } as unknown as CourseDetails;
  const closed = { opensAt: null, after: [before] };
  const progress = {
    mayFollow: true,
    lessons: [
      { id: 'l1', percent: 0, completed: false, closed },
      {
        ...{ id: 'l2', percent: 0, completed: false },
        closed: { opensAt: null, after: [before, { id: 'l1', title: 'Goods', lessonId: 'l1', course: null }] },
      },
    ],
    closedModules: [{ id: 'm', closed }],
  } as unknown as CourseProgress;
  await renderPage(<ModuleList course={course} progress={progress} entry={entry} />, page);
  expect(await screen.findByText('Opens after \u2068Goods\u2069')).toBeVisible();
  expect(screen.queryByText(/Stock/)).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});
