import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AnswerHistory } from '@/api/generated/types.gen';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { AttemptHistory } from '@/features/assessment/marking/attempt-history';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

test('what was judged anew tells the result of before, as far as there was one', async () => {
  const change = { fromRevision: 1, revision: 2, rules: 1 };
  const items: AnswerHistory[] = [
    { ...change, item: 'a', at: '2026-11-22T10:00:00Z', before: null, after: null },
    {
      ...{ ...change, item: 'b', at: '2026-11-23T10:00:00Z' },
      before: { earned: 1, possible: 4, percent: 25 },
      after: { earned: 3, possible: 4, percent: 75 },
    },
  ];
  fakeServer({ 'GET /api/attempts/7/history': { body: { items } } });
  await renderPage(<AttemptHistory attemptId="7" />, { texts: { assessment: { en, ar } } });
  expect(await screen.findByText(/this result judged anew: 25% before, 75% since/)).toBeVisible();
  expect(screen.getByText(/its answer judged anew, before there was a result/)).toBeVisible();
  expect(screen.queryByText(/0% before/)).toBeNull();
});
