import { describe, expect, it } from 'vitest';
import { addedAfter, beatsOf, changed, moved, removed, requestOf, sectionsOf } from '@/features/tutor/plan/beats';
import { beat, planBeat, planView } from '@/features/tutor/plan/beats.fixture';
import { begun, next } from '@/features/tutor/plan/history';
import { paceOf, totalMs } from '@/features/tutor/plan/pace';
import { bestPlace, split } from '@/features/tutor/plan/split-beat';

const list = [beat('a', { section: 's1' }), beat('b', { section: 's1' }), beat('c', { section: 's2', block: 'x' })];
const keys = (beats: readonly { key: string }[]) => beats.map(({ key }) => key).join('');

describe('the beats of a plan', () => {
  it('stand in sections', () => {
    expect(sectionsOf(list).map(({ heading, beats }) => [heading, keys(beats)])).toEqual([
      ['s1', 'ab'],
      ['s2', 'c'],
    ]);
  });

  it('belong, once moved, to what they stand behind', () => {
    const after = moved(list, 0, 2);
    expect(keys(after)).toBe('bca');
    expect(after[2]).toMatchObject({ section: 's2', block: 'x' });
    expect(moved(list, 0, 3)).toBe(list);
  });

  it('are sent with their ids, new ones without until the server has named them', () => {
    const plan = planView([planBeat('a'), planBeat('b', { speech: 'bee', asWritten: false })]);
    const { beats, key } = addedAfter(beatsOf(plan), 'a');
    const sent = (ids: ReadonlyMap<string, string>) => requestOf(plan, beats, ids).beats.map(({ id }) => id);
    expect(sent(new Map())).toEqual(['a', null, 'b']);
    expect(sent(new Map([[key, 'n']]))).toEqual(['a', 'n', 'b']);
    expect(requestOf(plan, beats, new Map()).beats.map(({ speech }) => speech)).toEqual([null, null, 'bee']);
  });

  it('fall silent as a pause and speak again as anything else', () => {
    const paused = changed(list, 'a', { kind: 'WAIT' });
    expect(paused[0]).toMatchObject({ speech: '', pauseMs: 2_000 });
    expect(changed(paused, 'a', { kind: 'SAY' })[0]?.speech).toBeNull();
  });

  it('take as long as the server measured, or as the plan goes', () => {
    const pace = paceOf([planBeat('a', { speech: 'ten chars.', caption: 'ten chars.', speechMs: 500 })], new Map());
    expect(pace(beat('a', { caption: 'ten chars.' }))).toBe(500);
    expect(pace(beat('a', { caption: 'twenty chars, twenty' }))).toBe(1_000);
    expect(pace(beat('a', { caption: 'ten chars.', speech: '' }))).toBe(0);
    expect(totalMs([beat('a', { caption: 'ten chars.' })], pace)).toBe(800);
  });
});

describe('splitting', () => {
  it('is best at the end of the sentence nearest to the middle', () => {
    expect(bestPlace('One two three. Four five six. Seven.')).toBe(15);
    expect(bestPlace('Orders shrink, stock too')).toBe(15);
    expect(bestPlace('Word')).toBeNull();
  });

  it('parts what is written and what is said', () => {
    const two = split(
      [beat('a', { caption: 'It is 2 kg. It is heavy.', speech: 'It is two kilograms. It is heavy.', pauseMs: 900 })],
      'a',
    );
    expect(two.map(({ caption, speech, pauseMs }) => [caption, speech, pauseMs])).toEqual([
      ['It is 2 kg.', 'It is two kilograms.', 0],
      ['It is heavy.', 'It is heavy.', 900],
    ]);
    expect(two[0]?.key).toBe('a');
  });

  it('happens at the cursor, and leaves a check with what is said last', () => {
    const two = split([beat('a', { kind: 'ASK', questionBlock: 'q', caption: 'Think. What is it?' })], 'a', 7);
    expect(two.map(({ kind, caption, questionBlock }) => [kind, caption, questionBlock])).toEqual([
      ['SAY', 'Think.', null],
      ['ASK', 'What is it?', 'q'],
    ]);
    expect(two[1]?.key).toBe('a');
  });
});

describe('the way back', () => {
  it('takes back step by step, letters of one text together, and goes forth again', () => {
    let history = begun(list);
    const put = (beats: typeof list | ReturnType<typeof removed>, about?: string) => {
      history = next(history, { type: 'put', beats, ...(about && { about }) });
    };
    put(changed(list, 'a', { caption: 'T' }), 'a.caption');
    put(changed(list, 'a', { caption: 'Th' }), 'a.caption');
    put(removed(history.present, 'b'));
    expect(history.past).toHaveLength(2);
    history = next(history, { type: 'undo' });
    expect(keys(history.present)).toBe('abc');
    expect(history.present[0]?.caption).toBe('Th');
    history = next(next(history, { type: 'undo' }), { type: 'undo' });
    expect(history.present).toBe(list);
    history = next(next(history, { type: 'redo' }), { type: 'redo' });
    expect(keys(history.present)).toBe('ac');
  });

  it('keeps what was written while the last saving was on its way', () => {
    const sent = removed(list, 'b');
    const later = next(next(begun(list), { type: 'put', beats: sent }), { type: 'put', beats: removed(sent, 'c') });
    expect(keys(next(later, { type: 'confirmed', sent, saved: list }).present)).toBe('a');
  });
});
