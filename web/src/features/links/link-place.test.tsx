import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ar from '@/features/links/i18n/ar.json';
import en from '@/features/links/i18n/en.json';
import { LinkPlace } from '@/features/links/link-place';
import type { LinkPart } from '@/shared/blocks/block';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { links: { en, ar } } };
const film: LinkPart = {
  service: 'YOUTUBE',
  kind: 'VIDEO',
  url: 'https://www.youtube.com/watch?v=aB3-xY_9kLm',
  embed: 'https://www.youtube-nocookie.com/embed/aB3-xY_9kLm?rel=0&autoplay=1',
  flaw: null,
  title: 'A film',
};
const strangers = () => [...document.querySelectorAll('iframe, img, script, link, video')];

test('nothing is loaded from elsewhere before the reader asks for it', async () => {
  await renderPage(<LinkPlace link={film} inClass={false} />, page);
  expect(screen.getByText(/Nothing is loaded from there/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open at YouTube' })).toHaveAttribute('rel', 'noopener noreferrer');
  expect(strangers()).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Play here' }));
  expect(screen.getByTitle('A film')).toHaveAttribute('src', film.embed);
});

test('a class shows a card and loads nothing', async () => {
  await renderPage(<LinkPlace link={film} inClass />, page);
  expect(screen.getByText('You can open it in the lesson.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  expect(strangers()).toEqual([]);
});

test('an address that leads nowhere says so and offers nothing', async () => {
  await renderPage(<LinkPlace link={{ ...film, embed: null, flaw: 'NO_ITEM' }} inClass={false} />, page);
  expect(screen.getByText('This link leads to no single video or file.')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

test('what no frame shows is named by its host and opened there', async () => {
  const paper: LinkPart = {
    ...film,
    service: 'OTHER',
    kind: 'DOCUMENT',
    url: 'https://www.example.org/a.pdf',
    embed: null,
    title: '',
  };
  await renderPage(<LinkPlace link={paper} inClass={false} />, page);
  expect(screen.getByText('A document at example.org.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open at example.org' })).toHaveAttribute('href', paper.url);
});
