import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { Countdown } from '@/features/assessment/take/countdown';
import { renderPage } from '@/shared/testing/render-page';

test.each([
  ['2026-11-22T09:59:00Z', /^59 min left$/],
  ['2026-11-22T10:59:30Z', /^1 hr 59 min left$/],
  ['2026-12-04T08:00:00Z', /^Until Dec 4, 2026/],
])('an end at %s is told in what says something', async (dueAt, words) => {
  const page = { texts: { assessment: { en, ar } } };
  await renderPage(<Countdown dueAt={dueAt} serverTime="2026-11-22T09:00:00Z" onOver={() => {}} />, page);
  expect(await screen.findByRole('timer')).toHaveTextContent(words);
});
