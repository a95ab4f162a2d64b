import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { SkillMastery } from '@/api/generated/types.gen';
import ar from '@/features/mastery/i18n/ar.json';
import en from '@/features/mastery/i18n/en.json';
import { HomePanel } from '@/features/mastery/mine/home-panel';
import { MySkills } from '@/features/mastery/mine/my-skills';
import { MySkillsPage } from '@/features/mastery/mine/my-skills-page';
import { HardestQuestions } from '@/features/mastery/teach/hardest-questions';
import { ObjectionsPanel } from '@/features/mastery/teach/objections-panel';
import { SkillsPage } from '@/features/mastery/teach/skills-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { mastery: { en, ar } };

function known(name: string, level: SkillMastery['level'], percent: number): SkillMastery {
  const at = '2026-11-23T09:30:00Z';
  return {
    skill: { id: name, name, requires: [], lessons: [], sections: [] },
    level,
    percent,
    steps: level === 'UNKNOWN' ? [] : [{ at, source: 'CLASS', right: true, percent }],
    objection: null,
    place: null,
  };
}

const three = [known('Stock', 'MASTERED', 97), known('Orders', 'WEAK', 32), known('Service', 'UNKNOWN', 30)];

function page(skills: readonly SkillMastery[]) {
  fakeServer({
    'GET /api/courses/7': { body: { id: '7', slug: 'stock', title: 'Stock' } },
    'GET /api/courses/7/mastery': { body: { skills } },
  });
  return renderPage(<MySkillsPage />, { path: '/courses/:courseId/skills', at: '/courses/7/skills', texts });
}

describe('the skills of a learner', () => {
  test('are drawn as a radar that says in words and as a table what it shows', async () => {
    await page(three);
    const picture = await screen.findByRole('img');
    expect(picture).toHaveAccessibleName('You have mastered 1 of 3 skills. Next to work on: Orders, 32%.');
    expect(picture.querySelectorAll('circle')).toHaveLength(2);
    const table = screen.getByRole('table');
    expect(within(table).getByRole('row', { name: '1 Stock Mastered · 97%' })).toBeVisible();
    expect(within(table).getByRole('row', { name: '3 Service Not asked yet' })).toBeVisible();
  });

  test('send first to what a weak skill builds on', async () => {
    const [stock, orders, service] = three as [SkillMastery, SkillMastery, SkillMastery];
    const builtOn = { ...orders, skill: { ...orders.skill, requires: ['Service', 'Stock'] } };
    await page([stock, builtOn, service]);
    expect(await screen.findByRole('img')).toHaveAccessibleName(
      'You have mastered 1 of 3 skills. Next to work on: Service, not asked yet, because Orders builds on it.',
    );
  });

  test('lead to the section that teaches them', async () => {
    const [stock, orders, service] = three as [SkillMastery, SkillMastery, SkillMastery];
    await page([stock, { ...orders, place: { lesson: 'l1', section: 'h2' } }, service]);
    const links = await screen.findAllByRole('link', { name: 'To the lesson' });
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveAttribute('href', '/lessons/l1#h2');
  });

  test('are bars where there are fewer than three', async () => {
    await page(three.slice(0, 2));
    expect(await screen.findAllByRole('progressbar', { name: 'How likely you know Stock' })).not.toHaveLength(0);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('say what their figures mean, one tap away', async () => {
    const { user } = await page(three);
    await user.click(await screen.findByRole('button', { name: 'What does “Mastered” mean?' }));
    expect(await screen.findByText(/counts as mastered from 95% on/)).toBeVisible();
  });

  test('are reachable from the course, once something is known', async () => {
    fakeServer({ 'GET /api/courses/7/mastery': { body: { skills: three } } });
    await renderPage(<MySkills courseId="7" />, { texts });
    expect(await screen.findByRole('link', { name: /Skill by skill/ })).toHaveAttribute('href', '/courses/7/skills');
  });
});

const skillsOfCourse = {
  edition: 1,
  editable: true,
  skills: [{ id: 's', name: 'Stock', requires: [], lessons: [], sections: ['h2', 'gone'] }],
  suggested: [],
  lessons: [{ id: 'l', title: 'Why stock exists' }],
  sections: [
    { id: 'h1', lesson: 'l', title: 'Five jobs', level: 2 },
    { id: 'h2', lesson: 'l', title: 'What stock costs', level: 2 },
  ],
};

describe('the home page', () => {
  const course = (id: string, state: string) => ({
    course: { id, slug: id, title: `Course ${id}` },
    enrolment: { state },
  });
  const open = async (skills: readonly SkillMastery[]) => {
    const { requests } = fakeServer({
      'GET /api/my/courses': { body: { items: [course('6', 'OVER'), course('7', 'CURRENT'), course('8', 'CURRENT')] } },
      'GET /api/courses/7/mastery': { body: { skills } },
    });
    const { queryClient, container } = await renderPage(<HomePanel />, { texts });
    await waitFor(() => expect(requests).toHaveLength(2));
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    return container;
  };

  test('shows the skills of the course that was read last and is open', async () => {
    await open(three);
    expect(await screen.findByRole('img', { name: /You have mastered 1 of 3 skills/ })).toBeVisible();
    expect(screen.getByText('Course 7')).toBeVisible();
    expect(screen.getByRole('link', { name: /Skill by skill/ })).toHaveAttribute('href', '/courses/7/skills');
  });

  test('shows nothing before the first answer', async () => {
    const container = await open(three.slice(2));
    expect(container.querySelector('section')).toBeEmptyDOMElement();
  });
});

describe('the hardest questions', () => {
  test('may say the same in the same words', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const question = { words: 'Right or wrong?', answers: 4, right: 1 };
    const questions = ['a', 'b'].map((id) => ({ ...question, id }));
    await renderPage(<HardestQuestions questions={questions} />, { texts });
    expect(screen.getAllByText('Right or wrong?')).toHaveLength(2);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

describe('what learners object to', () => {
  test('waits on the home page of their teachers', async () => {
    const items = [{ courseId: '7', title: 'Stock', open: 2, since: '2026-11-22T09:30:00Z' }];
    fakeServer({ 'GET /api/my/objections': { body: { items } } });
    await renderPage(<ObjectionsPanel />, { texts });
    expect(await screen.findByRole('link', { name: 'Stock' })).toHaveAttribute('href', '/teach/courses/7/skills');
    expect(screen.getByText(/2 wait, the oldest written/)).toBeVisible();
  });

  test('shows nothing when nothing waits', async () => {
    fakeServer({ 'GET /api/my/objections': { body: { items: [] } } });
    const { container } = await renderPage(<ObjectionsPanel />, { texts });
    expect(container.querySelector('section')).toBeNull();
  });
});

describe('the skills of a course', () => {
  test('may belong to sections', async () => {
    fakeServer({
      'GET /api/courses/7': { body: { id: '7', slug: 'stock', title: 'Stock', editable: true } },
      'GET /api/courses/7/learners/mastery': { body: { skills: [], learners: [], hardest: [] } },
      'GET /api/courses/7/skills': { body: skillsOfCourse },
    });
    const { user } = await renderPage(<SkillsPage />, {
      path: '/teach/courses/:courseId/skills',
      at: '/teach/courses/7/skills',
      texts,
    });
    expect((await screen.findAllByText('What stock costs'))[0]).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Sections with its checks' }));
    expect(await screen.findByRole('option', { name: 'Five jobs' })).toBeInTheDocument();
    expect(screen.getAllByText('Why stock exists')).not.toHaveLength(0);
  });
});
