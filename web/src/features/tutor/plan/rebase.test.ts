import { expect, it } from 'vitest';
import { changed, moved, removed } from '@/features/tutor/plan/beats';
import { beat } from '@/features/tutor/plan/beats.fixture';
import { rebase } from '@/features/tutor/plan/rebase';

const base = ['a', 'b', 'c', 'd'].map((key) => beat(key));
const keys = (beats: readonly { key: string }[]) => beats.map(({ key }) => key).join('');
const after = (key: string, name: string, beats = base) =>
  beats.toSpliced(beats.findIndex((one) => one.key === key) + 1, 0, beat(name));

it('keeps the changes of both', () => {
  const mine = after('b', 'm', [...changed(base, 'a', { caption: 'Mine.' })]);
  const theirs = after('c', 't', [...changed(base, 'd', { caption: 'Theirs.' })]);
  const { beats, contested } = rebase(base, mine, theirs);
  expect(keys(beats)).toBe('abmctd');
  expect(beats[0]?.caption).toBe('Mine.');
  expect(beats.at(-1)?.caption).toBe('Theirs.');
  expect(contested).toEqual([]);
});

it('tells where both changed the same, and prefers mine', () => {
  const mine = changed(base, 'a', { caption: 'Mine.' });
  const theirs = changed(base, 'a', { caption: 'Theirs.' });
  const { beats, contested } = rebase(base, mine, theirs);
  expect(beats[0]?.caption).toBe('Mine.');
  expect(contested.map((one) => [one.mine?.caption, one.theirs?.caption])).toEqual([['Mine.', 'Theirs.']]);
});

it('sees nothing contested where both did the same', () => {
  const both = changed(base, 'a', { caption: 'Same.' });
  expect(rebase(base, both, both)).toEqual({ beats: both, contested: [] });
});

it('takes out what either took out, but no words that the other one has just written', () => {
  expect(keys(rebase(base, removed(base, 'b'), removed(base, 'c')).beats)).toBe('ad');
  const { beats, contested } = rebase(base, removed(base, 'b'), changed(base, 'b', { caption: 'New.' }));
  expect(beats.find(({ key }) => key === 'b')?.caption).toBe('New.');
  expect(contested).toHaveLength(1);
});

it('keeps my order when I moved something, with what they added behind what it followed', () => {
  expect(keys(rebase(base, moved(base, 0, 3), after('b', 't')).beats)).toBe('btcda');
  expect(keys(rebase(base, after('a', 'm'), moved(base, 3, 0)).beats)).toBe('damb'.concat('c'));
});
