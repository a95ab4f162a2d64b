import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ClassMastery, SkillData, SkillsOfCourse } from '@/api/generated/types.gen';
import ar from '@/features/mastery/i18n/ar.json';
import en from '@/features/mastery/i18n/en.json';
import { ObjectionDialog } from '@/features/mastery/mine/objection-dialog';
import { Objections } from '@/features/mastery/teach/objections';
import { SkillsEditor } from '@/features/mastery/teach/skills-editor';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { mastery: { en, ar } };
const skill = (id: string, name: string): SkillData => ({ id, name, requires: [], lessons: [], sections: [] });

describe('a learner who objects', () => {
  const call = 'POST /api/courses/7/mastery/stock/objection';

  test('says in words what is wrong, and is told when it did not arrive', async () => {
    let arrives = false;
    const { requests } = fakeServer({
      [call]: () =>
        arrives ? { body: { skills: [] } } : { status: 409, body: { type: '/problems/changed-meanwhile' } },
    });
    const closed = vi.fn();
    const { user } = await renderPage(
      <ObjectionDialog courseId="7" skill={skill('stock', 'Stock')} onClose={closed} />,
      { texts },
    );
    const send = await screen.findByRole('button', { name: 'Send' });
    expect(send).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'What is not right about “Stock”?' }), ' I ran a store. ');
    await user.click(send);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(closed).not.toHaveBeenCalled();
    arrives = true;
    await user.click(send);
    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect(requests.map(({ body }) => body)).toEqual([{ words: 'I ran a store.' }, { words: 'I ran a store.' }]);
  });
});

describe('objections of a class', () => {
  const objection = { id: 'o', skill: 'stock', words: 'I ran a store.', at: '2026-11-23T10:00:00Z' };
  const mastery = {
    skills: [{ id: 'stock', name: 'Stock' }],
    learners: [
      { id: 'p', name: 'Priya', objections: [objection] },
      { id: 'q', name: 'Omar', objections: [] },
    ],
  } as unknown as ClassMastery;
  const call = 'PUT /api/courses/7/learners/p/objections/o';

  test('to a skill that is gone is answered, and nothing begins anew', async () => {
    const { requests } = fakeServer({ [call]: { status: 204 } });
    const { user } = await renderPage(<Objections courseId="7" mastery={{ ...mastery, skills: [] }} editable />, {
      texts,
    });
    expect(screen.getByRole('heading', { name: 'Priya: a skill that the course no longer has' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin anew' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    await waitFor(() => expect(requests.map(({ body }) => body)).toEqual([{ anew: false, reply: '' }]));
  });

  test.each([
    ['Begin anew', true],
    ['Keep the estimate', false],
  ])('“%s” is decided with a reply', async (name, anew) => {
    const { requests } = fakeServer({ [call]: { status: 204 } });
    const { user } = await renderPage(<Objections courseId="7" mastery={mastery} editable />, { texts });
    expect(screen.getByRole('heading', { name: 'Priya: Stock' })).toBeVisible();
    expect(screen.getByText('I ran a store.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Your reply' }), 'Seen.');
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(requests).toEqual([{ call, body: { anew, reply: 'Seen.' } }]));
  });

  test('are answered after their learner has left, too', async () => {
    const [priya, omar] = mastery.learners;
    const left = { ...mastery, learners: [{ ...priya, former: true }, omar] } as ClassMastery;
    await renderPage(<Objections courseId="7" mastery={left} editable />, { texts });
    expect(screen.getByText('No longer takes the course')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Begin anew' })).toBeEnabled();
  });

  test('are only read by who may not decide', async () => {
    await renderPage(<Objections courseId="7" mastery={mastery} editable={false} />, { texts });
    expect(screen.getByText('I ran a store.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('who edits skills', () => {
  const data: SkillsOfCourse = {
    edition: 4,
    editable: true,
    skills: [skill('a', 'Stock'), { ...skill('b', 'Orders'), requires: ['a'] }],
    suggested: [],
    lessons: [],
    sections: [],
  };
  const call = 'PUT /api/courses/7/skills';
  const names = () => screen.getAllByRole('textbox', { name: 'Skill' });

  test('is told at the field what is wrong, until it is changed', async () => {
    const fields = [
      { field: 'skills[1].name', code: 'taken' },
      { field: 'skills[0].requires', code: 'circle' },
      { field: 'skills[1].requires', code: 'new-kind' },
    ];
    fakeServer({ [call]: { status: 400, body: { type: '/problems/invalid-input', fields } } });
    const { user } = await renderPage(<SkillsEditor courseId="7" data={data} />, { texts });
    const save = screen.getByRole('button', { name: 'Save skills' });
    expect(save).toBeDisabled();
    await user.clear(names()[1] as HTMLElement);
    expect(save).toBeDisabled();
    await user.type(names()[1] as HTMLElement, 'Stock');
    await user.click(save);
    const [first, second] = screen.getAllByRole('listitem');
    expect(await within(second as HTMLElement).findByText('Another skill has this name.')).toBeVisible();
    expect(within(first as HTMLElement).getByText(/This goes in a circle/)).toBeVisible();
    expect(within(second as HTMLElement).getByText('Please check this.')).toBeVisible();
    await user.type(names()[1] as HTMLElement, ' 2');
    expect(screen.queryByText('Another skill has this name.')).toBeNull();
  });

  test('takes a skill out of what others build on when it is removed', async () => {
    const { requests } = fakeServer({ [call]: { body: { ...data, edition: 5 } } });
    const { user } = await renderPage(<SkillsEditor courseId="7" data={data} />, { texts });
    await user.click(screen.getByRole('button', { name: 'Remove Stock' }));
    await user.click(screen.getByRole('button', { name: 'Save skills' }));
    await waitFor(() => expect(requests[0]).toEqual({ call, body: { edition: 4, skills: [skill('b', 'Orders')] } }));
  });
});
