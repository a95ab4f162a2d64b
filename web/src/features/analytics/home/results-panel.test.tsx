import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ResultsPanel } from '@/features/analytics/home/results-panel';
import ar from '@/features/analytics/i18n/ar.json';
import en from '@/features/analytics/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

test('a result is written as exactly as it was decided: nobody fails with the pass mark', async () => {
  const course = { id: '7', slug: 'stock', title: 'Stock' };
  const result = { assessment: 'q', course, handedInAt: '2026-11-22T10:00:00Z' };
  const results = [
    { ...result, attempt: '1', title: 'Nearly', percent: 69.67, passed: false },
    { ...result, attempt: '2', title: 'Just', percent: 70, passed: true },
  ];
  fakeServer({ 'GET /api/my/agenda': { body: { upcoming: [], results } } });
  await renderPage(<ResultsPanel />, { texts: { analytics: { en, ar } } });
  expect((await screen.findByText('Nearly')).closest('li')).toHaveTextContent('69.67%');
  expect(screen.getByText('Just').closest('li')).toHaveTextContent('70%');
});
