import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { panels } from '@/app/features';
import { HomePage } from '@/app/home/home-page';
import classes from '@/app/home/home-page.module.css';
import analyticsAr from '@/features/analytics/i18n/ar.json';
import analytics from '@/features/analytics/i18n/en.json';
import cardsAr from '@/features/cards/i18n/ar.json';
import cards from '@/features/cards/i18n/en.json';
import masteryAr from '@/features/mastery/i18n/ar.json';
import mastery from '@/features/mastery/i18n/en.json';
import nextAr from '@/features/next-step/i18n/ar.json';
import next from '@/features/next-step/i18n/en.json';
import { PanelsProvider } from '@/shared/panels';
import type { Role } from '@/shared/session/session';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = {
  analytics: { en: analytics, ar: analyticsAr },
  cards: { en: cards, ar: cardsAr },
  mastery: { en: mastery, ar: masteryAr },
  'next-step': { en: next, ar: nextAr },
};
const course = { id: '7', slug: 'stock', title: 'Stock' };
const at = '2031-05-01T10:00:00Z';
const skill = (id: string) => ({
  skill: { id, name: id, requires: [], lessons: [], sections: [] },
  level: 'WEAK',
  percent: 30,
  steps: [{ at, source: 'CLASS', right: false, percent: 30 }],
});
const health = { enrolled: 12, active7: 5, active28: 8, begun: 9, completed: 2, medianPercent: 40 };
const reached = { attempt: 'a', title: 'Quiz of stock', course, percent: 80, passed: true, handedInAt: at };

/** An academy in which every panel has something to say. */
const answers = {
  'GET /api/my/next-step': {
    body: { step: { kind: 'LESSON', course, target: 'l', title: 'Pallets', percent: 40, count: 0 } },
  },
  'GET /api/my/week': {
    body: { timeZone: 'Asia/Dubai', days: [{ date: '2031-05-01', minutes: 25 }], streak: 3, streakToday: true },
  },
  'GET /api/my/courses': {
    body: {
      items: [
        {
          course,
          summary: '',
          percent: 40,
          lessons: 5,
          completedLessons: 2,
          enrolment: { state: 'CURRENT', from: at },
        },
      ],
    },
  },
  'GET /api/my/agenda': {
    body: { upcoming: [{ kind: 'LESSON', at, course, target: 'l', title: 'Safety stock' }], results: [reached] },
  },
  'GET /api/my/cards/today': { body: { due: 2, fresh: 1, reviewed: 0 } },
  'GET /api/courses/7/mastery': { body: { skills: ['a', 'b', 'c'].map(skill) } },
  'GET /api/my/teaching': {
    body: { quietDays: 7, items: [{ course, health, stuck: 2, answers: 4, since: '2026-01-01T00:00:00Z' }] },
  },
  'GET /api/my/objections': { body: { items: [{ courseId: '7', title: 'Stock', open: 1, since: at }] } },
  'GET /api/insights': {
    body: {
      active7: 9,
      active28: 11,
      learners: 14,
      courses: [],
      timeZone: 'Asia/Dubai',
      months: [{ month: '2031-05', enrolments: 6, completions: 1, certificates: 1 }],
    },
  },
};

/** The headings of the panels below what comes next, in their order. */
const panelsOf: Readonly<Record<Role, readonly string[]>> = {
  STUDENT: [
    'days in a row',
    'Your last seven days',
    '3 flashcards today',
    'How far you are',
    'Coming up',
    'Latest results',
    'Your skills',
  ],
  TEACHER: ['Learners object', 'Your courses', 'How far you are'],
  ADMINISTRATOR: ['The academy now', 'How far you are'],
  AUDITOR: ['The academy now', 'How far you are'],
};

test.each(Object.entries(panelsOf))('the home page of a %s shows its panels', async (role, titles) => {
  const user = { id: '1', name: 'Mariam', roles: [role], timeZone: 'Asia/Dubai', language: 'en', numerals: 'latn' };
  fakeServer({ ...answers, 'GET /api/session': { body: { user } } });
  const { container } = await renderPage(
    <PanelsProvider value={panels}>
      <HomePage />
    </PanelsProvider>,
    { texts },
  );
  const shown = () => [...container.querySelectorAll(`.${classes.below} h2`)].map((heading) => heading.textContent);
  await waitFor(() => expect(shown()).toEqual(titles), { timeout: 3000 });
  expect(screen.getByRole('heading', { name: 'Pallets' })).toBeVisible();
});
