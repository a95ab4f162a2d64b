import { expect, type Page } from '@playwright/test';
import { ClassStage } from '../support/class-stage.ts';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

function question(prompt: string, right: string, wrong: string): string {
  return `::: question\n${prompt}\n- [x] ${right} | Yes.\n- [ ] ${wrong} | No.\n:::\n`;
}

const lesson = `## Waiting

Stock waits for customers. It lies on a shelf. It earns nothing there. It may grow old.

Shelves cost money every day. So do the lights. So does the guard.

${question('Where does stock lie?', 'On a shelf', 'At home')}
${question('What do shelves cost?', 'Money', 'Nothing')}
${question('Who waits?', 'Stock', 'Nobody')}
${question('What may stock do?', 'Grow old', 'Grow young')}

## Kinds

Each kind of stock has a name.

| Name | What it does |
| --- | --- |
| Cycle stock | Lets us order in batches |
| Safety stock | Covers surprises in demand |
| Pipeline stock | Is on its way to us |

${question('How many kinds are there?', 'Three', 'None')}
${question('What has each kind?', 'A name', 'A colour')}

## What we take with us

::: keypoints
- The kinds of stock have names of their own.
:::
`;

interface LessonView {
  readonly blocks: readonly { readonly id: string; readonly kind: string }[];
}

/** Answers the checks of the lesson, as while reading: those of the first section right, the others wrong. */
async function answerChecks(learner: Page, id: string): Promise<void> {
  const { blocks } = await send<LessonView>(learner, 'GET', `/api/lessons/${id}`);
  const questions = blocks.filter(({ kind }) => kind === 'QUESTION');
  expect(questions).toHaveLength(6);
  for (const [at, { id: block }] of questions.entries()) {
    const data = { choices: [at < 4 ? 0 : 1] };
    await send(learner, 'POST', `/api/lessons/${id}/questions/${block}/answer`, { data });
  }
}

test('a class of one is short where its learner knows, whole when wanted, and takes time where not', async ({
  enter,
}) => {
  const teacher = await enter('teacher');
  const course = await ownCourse(teacher, 'Stock for one', lesson);
  const { lessons, sections } = await send<{
    lessons: { id: string; title: string }[];
    sections: { id: string; title: string }[];
  }>(teacher, 'GET', `/api/courses/${course}/skills`);
  const skills = sections.slice(0, 2).map(({ id, title }) => ({
    id: crypto.randomUUID(),
    name: title,
    requires: [],
    lessons: [],
    sections: [id],
  }));
  await send(teacher, 'PUT', `/api/courses/${course}/skills`, { data: { edition: 0, skills } });

  const learner = await enter('classmate');
  const id = lessons[0]?.id ?? '';
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  await answerChecks(learner, id);

  const stage = new ClassStage(learner);
  await learner.goto(`/classes/new?lesson=${id}`);
  await stage.button('start').click();
  await stage.enter();
  await stage.goTo('Waiting');
  const note = learner.getByRole('status').filter({ hasText: 'Waiting' });
  await expect(note).toContainText('Shortened: you know');
  await expect(note.getByRole('link', { name: 'Your skills' })).toHaveAttribute('href', `/courses/${course}/skills`);
  const since = stage.now;
  await note.getByRole('button', { name: 'Teach it whole' }).click();
  const { of = 0 } = await stage.said(({ type }) => type === 'beat', since);
  await expect(note).toBeHidden();

  await stage.goTo('Kinds');
  await expect(learner.getByRole('status').filter({ hasText: 'Kinds' })).toContainText('We take more time here');
  expect((await stage.said(({ type, of: now = 0 }) => type === 'adapted' && now > of, since)).type).toBe('adapted');

  await learner.goto(`/courses/${course}/skills`);
  await expect(learner.getByRole('row', { name: /Waiting Mastered/ })).toBeVisible();
  await expect(learner.getByRole('row', { name: /Kinds Shaky/ })).toBeVisible();
});
