import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Problem } from '@/api/problem';
import { renderPage } from '@/shared/testing/render-page';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import ar from '@/shared/upload/i18n/ar.json';
import en from '@/shared/upload/i18n/en.json';

const texts = { upload: { en, ar } };

function refused(found: string): Problem {
  return new Problem(422, { type: '/problems/upload-type-not-accepted', name: 'notes', found });
}

test.each([
  ['application/octet-stream', 'the content is of an unknown kind.'],
  ['application/pdf', 'the content is a PDF document.'],
  ['application/x-elf', 'the content is application/x-elf.'],
])('a file that is %s is named in words, where there are words for it', async (found, words) => {
  await renderPage(<ProblemAlert error={refused(found)} />, { texts });
  expect(screen.getByRole('alert')).toHaveTextContent(words);
});

test('so it is in Arabic', async () => {
  await renderPage(<ProblemAlert error={refused('image/png')} />, { texts, language: 'ar' });
  expect(screen.getByRole('alert')).toHaveTextContent('المحتوى صورة PNG.');
});
