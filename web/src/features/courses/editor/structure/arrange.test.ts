import { expect, it } from 'vitest';
import { moduleMoved, moduleRemoved, movedTo, placeOf } from '@/features/courses/editor/structure/arrange';
import type { CourseModule } from '@/features/courses/editor/structure/course-api';

const module = (id: string, ...lessons: readonly string[]): CourseModule => ({
  id,
  title: id,
  lessons: lessons.map((lesson) => ({ id: lesson, title: lesson, summary: '', minutes: 0, version: 0 })),
});
const course = [module('one', 'a', 'b'), module('two', 'c')];
const shape = (modules: readonly CourseModule[]) =>
  modules.map(({ id, lessons }) => `${id}: ${lessons.map((lesson) => lesson.id).join(' ')}`);

it('takes lessons to another place, within a module and between modules', () => {
  expect(shape(movedTo(course, 'a', { module: 0, at: 1 }))).toEqual(['one: b a', 'two: c']);
  expect(shape(movedTo(course, 'b', { module: 1, at: 0 }))).toEqual(['one: a', 'two: b c']);
  expect(placeOf(course, 'c')).toEqual({ module: 1, at: 0 });
});

it('moves modules', () => {
  expect(shape(moduleMoved(course, 1, 0))).toEqual(['two: c', 'one: a b']);
  expect(moduleMoved(course, 0, 2)).toBe(course);
});

it('loses no lesson with a module', () => {
  expect(shape(moduleRemoved(course, 0))).toEqual(['two: c a b']);
  expect(shape(moduleRemoved(course, 1))).toEqual(['one: a b c']);
});
