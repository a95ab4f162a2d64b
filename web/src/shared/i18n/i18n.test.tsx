import { act, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { Problem } from '@/api/problem';
import { loadTexts, startTexts } from '@/shared/i18n/i18n';
import { useProblemText } from '@/shared/ui/use-problem-text';

const full = { slug: 'course-full', detail: 'The course is full.' };
const closed = { slug: 'course-closed', detail: 'The course is closed.' };

test('a problem is told in the words of the server until those of the reader are there', async () => {
  let bring = (_: Record<string, string>) => {};
  const later = new Promise<Record<string, string>>((resolve) => {
    bring = resolve;
  });
  await startTexts({
    start: async () => ({ shared: {}, problems: { unexpected: 'Unexpected' } }),
    problems: () => later,
    feature: async () => ({ title: 'Courses', problems: { [closed.slug]: 'Closed for now' } }),
  });
  render(<Told {...full} />);
  render(<Told {...closed} />);
  expect(screen.getByText(full.detail)).toBeVisible();
  await act(() => loadTexts('courses'));
  expect(screen.getByText('Closed for now')).toBeVisible();
  expect(screen.getByText(full.detail)).toBeVisible();
  await act(async () => bring({ [full.slug]: 'No place left' }));
  expect(screen.getByText('No place left')).toBeVisible();
  expect(i18next.t('courses:title')).toBe('Courses');
});

function Told({ slug, detail }: { slug: string; detail: string }) {
  return <p>{useProblemText()(new Problem(409, { type: `/problems/${slug}`, detail }))}</p>;
}
