import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/next-step/i18n/ar.json';
import en from '@/features/next-step/i18n/en.json';
import { NextStepCard } from '@/features/next-step/next-step-card';
import { mounted, PanelsProvider } from '@/shared/panels';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { 'next-step': { en, ar } };
const course = { id: 'c', slug: 'stock', title: 'Stock' };
const step = { kind: 'GO_ON', course, target: 'l1', title: 'Pallets', percent: 40, count: 0, at: null };

async function show(next: object | null) {
  fakeServer({
    'GET /api/my/next-step': { body: { step: next } },
    'GET /api/session': { body: { user: { id: '1', name: 'Mariam', roles: ['STUDENT'], timeZone: 'Asia/Dubai' } } },
  });
  const load = async () => ({ default: () => <span>What it means</span> });
  const panels = mounted([{ place: 'percentMeaning', id: 'percent', order: 1, load }]);
  return renderPage(
    <PanelsProvider value={panels}>
      <NextStepCard />
    </PanelsProvider>,
    { texts },
  );
}

test('a lesson that was begun goes on at its place', async () => {
  await show(step);
  expect(await screen.findByRole('heading', { name: 'Pallets' })).toBeVisible();
  expect(screen.getByText('You have done 40% of this lesson. It opens where you were.')).toBeVisible();
  expect(await screen.findByText('What it means')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', '/lessons/l1');
});

test('a quiz says until when it can be taken', async () => {
  await show({ ...step, kind: 'QUIZ_AGAIN', target: 'q1', title: 'Quiz', at: '2026-12-01T10:00:00Z' });
  expect(await screen.findByText(/Open until/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', '/assessments/q1');
});

test('answers that wait for marks are counted', async () => {
  await show({ ...step, kind: 'MARKING', course: null, target: null, title: '', count: 3, at: '2026-01-01T10:00:00Z' });
  expect(await screen.findByRole('heading', { name: '3 answers wait for your marks' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Mark' })).toHaveAttribute('href', '/marking');
});

test('nothing is shown when nothing waits', async () => {
  const { container } = await show(null);
  expect(container.querySelector('section')).toBeNull();
});
