import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { UploadInput } from '@/features/assessment/tasks/upload-input';
import { renderPage } from '@/shared/testing/render-page';

const task = { kind: 'UPLOAD', types: ['PDF'], maxFiles: 2, maxBytes: 5_000_000 } as const;
const file = { file: 'f', name: 'count.pdf', bytes: 1000 };

test.each([
  [[], 'اختيار ملفين'],
  [[file], 'اختيار ملف'],
])('as many files are asked for as there is room for', async (files, words) => {
  const input = { id: 'i', labelledBy: 'q', onGive: () => {} };
  await renderPage(<UploadInput {...input} task={{ ...task, types: [...task.types] }} files={files} />, {
    texts: { assessment: { en, ar } },
    language: 'ar',
  });
  expect(await screen.findByRole('button', { name: words })).toBeVisible();
});
