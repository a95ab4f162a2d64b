import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CoursePathAnswer } from '@/api/generated/types.gen';
import ar from '@/features/learning/i18n/ar.json';
import en from '@/features/learning/i18n/en.json';
import { PathPage } from '@/features/learning/path/path-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { learning: { en, ar } }, at: '/teach/courses/7/path', path: '/teach/courses/:courseId/path' };
const free = { opensAt: null, daysAfter: null, after: [] };
const stock = { id: 's', slug: 'stock', title: 'Stock', offered: true };
const path: CoursePathAnswer = {
  ...{ course: 'Costs', edition: 3, editable: true, opensAt: null, requires: [], end: free },
  modules: [{ id: 'm', title: 'First', gate: free, lessons: [] }],
};

function serve(found: CoursePathAnswer, saved: { status?: number; body: unknown }) {
  return fakeServer({
    'GET /api/courses/7/path': { body: found },
    'GET /api/courses': { body: { items: [stock, { ...stock, id: '7', title: 'Costs' }], next: null } },
    'PUT /api/courses/7/path/start': saved,
  });
}

async function choose(saved: { status?: number; body: unknown }) {
  const server = serve(path, saved);
  const { user } = await renderPage(<PathPage />, page);
  await user.click(await screen.findByRole('button', { name: 'Change The whole course' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('combobox', { name: 'Only after these courses are completed' }));
  await user.click(await screen.findByRole('option', { name: 'Stock' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  return { ...server, dialog };
}

test('of several ways to complete a lesson one is enough, or all are needed', async () => {
  const rule = { ways: ['READ' as const, 'CLASS' as const], any: true, classShare: 60, watchShare: null };
  const lessons = [
    { id: 'a', title: 'Either', rule, gate: free, unreachable: false },
    { id: 'b', title: 'Both', rule: { ...rule, any: false }, gate: free, unreachable: false },
  ];
  serve({ ...path, modules: [{ id: 'm', title: 'First', gate: free, lessons }] }, { body: path });
  await renderPage(<PathPage />, page);
  expect(await screen.findByText('read to the end or a class is attended (60%)')).toBeVisible();
  expect(screen.getByText('read to the end and a class is attended (60%)')).toBeVisible();
});

test('a teacher says which courses come first', async () => {
  const { requests } = await choose({ body: { ...path, edition: 4, requires: [stock] } });
  expect(await screen.findByText(/after .*Stock/)).toBeVisible();
  expect(requests.find(({ call }) => call.startsWith('PUT'))?.body).toEqual({
    edition: 3,
    opensAt: null,
    requires: ['s'],
  });
});

test('courses that would wait for each other are named', async () => {
  const { dialog } = await choose({
    status: 422,
    body: { type: '/problems/courses-in-circle', title: '', detail: '', courses: ['Costs', 'Stock'] },
  });
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Costs and Stock');
});

test('a course that left the catalogue is marked', async () => {
  serve({ ...path, requires: [{ ...stock, offered: false }] }, { body: path });
  await renderPage(<PathPage />, page);
  expect(await screen.findByRole('note')).toHaveTextContent('holds nobody up');
});
