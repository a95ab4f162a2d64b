import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { LateView } from '@/api/generated/types.gen';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { LateEvidence } from '@/features/assessment/marking/late-evidence';
import { renderPage } from '@/shared/testing/render-page';

test('what was written seconds after the end is told from what was written before it', async () => {
  const late: LateView = {
    ...{ id: '1', state: 'WAITING', answers: 2, decided: false, reason: null, backAt: null },
    ...{ dueAt: '2026-11-23T10:30:00Z', writtenUntil: '2026-11-23T10:30:21Z', offlineSince: '2026-11-23T10:12:40Z' },
    ...{ arrivedAt: '2026-11-23T10:31:00Z', findings: ['AFTER_THE_END'] },
  };
  await renderPage(<LateEvidence late={late} />, { texts: { assessment: { en, ar } } });
  expect(momentOf('End of the attempt')).toMatch(/30:00/);
  expect(momentOf('Last written, by the device')).toMatch(/30:21/);
  expect(momentOf('Offline since')).toMatch(/12:40/);
  expect(screen.queryByText(/Server down/)).toBeNull();
});

function momentOf(name: string): string | null | undefined {
  return screen.getByText(name).nextElementSibling?.textContent;
}
