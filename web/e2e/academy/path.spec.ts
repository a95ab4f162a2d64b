import { expect } from '@playwright/test';
import { looks, nameOf, readsWell } from '../support/looks.ts';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

interface CourseWithLessons {
  readonly modules: readonly { readonly lessons: readonly { readonly id: string; readonly title: string }[] }[];
}

const words = {
  en: {
    edit: /^Change .*the lesson$/,
    date: 'It opens not before a date',
    moment: 'Date and time',
    attended: 'a class of it is attended',
    save: 'Save',
    closed: 'This lesson is still closed',
    opens: /Opens /,
    meaning: 'What does this percentage say?',
    one: 'One percentage, one meaning',
    rest: 'Still to do in this lesson',
  },
  ar: {
    edit: /^تعديل .*the lesson$/,
    date: 'لا يُفتح قبل موعد',
    moment: 'التاريخ والوقت',
    attended: 'تُحضر حصة منه',
    save: 'حفظ',
    closed: 'لم يُفتح هذا الدرس بعد',
    opens: /يُفتح/,
    meaning: 'ماذا تعني هذه النسبة؟',
    one: 'نسبة واحدة بمعنى واحد',
    rest: 'ما بقي في هذا الدرس',
  },
} as const;

const learners = { en: 'onlooker', ar: 'arabicOnlooker' } as const;

for (const look of looks.filter((one) => ['en-light-1360', 'ar-dark-390'].includes(nameOf(one)))) {
  test(`a lesson opens when its teacher says, and says so: ${nameOf(look)}`, async ({ enter }) => {
    const { language, scheme, width } = look;
    const text = words[language];
    const viewport = { width, height: width === 390 ? 844 : 860 };
    const wear = { language, scheme, viewport, reducedMotion: 'reduce' } as const;
    const teacher = await enter('teacher', wear);
    await teacher.goto('/');
    const course = await ownCourse(teacher, `Path ${nameOf(look)} ${Date.now()}`);
    const { modules } = await send<CourseWithLessons>(teacher, 'GET', `/api/courses/${course}`);
    const lesson = modules[0]?.lessons[0]?.id ?? '';

    await teacher.goto(`/teach/courses/${course}/path`);
    await teacher.getByRole('button', { name: text.edit }).last().click();
    const dialog = teacher.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: text.attended }).check();
    await dialog.getByRole('checkbox', { name: text.date }).check();
    await dialog.getByLabel(text.moment).fill('2126-01-01T10:00');
    await readsWell(teacher, 'path-dialog', look);
    await dialog.getByRole('button', { name: text.save }).click();
    await expect(dialog).toBeHidden();
    await readsWell(teacher, 'path', look);

    const learner = await enter(learners[language], { ...wear, expected: /403/ });
    await learner.goto('/');
    await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
    await learner.goto(`/courses/${course}`);
    await expect(learner.getByText(text.opens)).toBeVisible();
    await learner.getByRole('button', { name: text.meaning }).click();
    await expect(learner.getByText(text.one)).toBeVisible();
    await readsWell(learner, 'course-closed', look);
    await learner.goto(`/lessons/${lesson}`);
    await expect(learner.getByRole('heading', { level: 1, name: text.closed })).toBeVisible();
    await readsWell(learner, 'lesson-closed', look);

    await teacher.getByRole('button', { name: text.edit }).last().click();
    await dialog.getByRole('checkbox', { name: text.date }).uncheck();
    await dialog.getByRole('button', { name: text.save }).click();
    await expect(dialog).toBeHidden();
    await learner.reload();
    await expect(learner.getByRole('heading', { level: 2, name: text.rest })).toBeVisible();
    await readsWell(learner, 'lesson-demands', look);
  });
}
