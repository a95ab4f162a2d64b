import { describe, expect, it } from 'vitest';
import { adaptationNow, afterMessage, type ClassModel, mayControl } from './class-model';
import { answer, beat, check, person, welcome } from './messages.fixture';
import type { ServerMessage } from './protocol';

function told(...messages: readonly ServerMessage[]): ClassModel {
  const model = messages.reduce<ClassModel | null>(afterMessage, null);
  if (!model) throw new Error('no class');
  return model;
}

describe('a class as its messages tell it', () => {
  it('knows what is done with the section being taught, asides included, until it is wanted whole', () => {
    const shortened = { section: 'a', way: 'shortened', skillId: 's', skill: 'Stock' } as const;
    const adapted = (seq: number, ...sections: readonly (typeof shortened | { way: 'whole' })[]): ServerMessage => ({
      type: 'adapted',
      seq,
      adapted: sections.map((section) => ({ ...shortened, ...section })),
      outline: [{ id: 'a', title: 'A', level: 2, index: 4, beatId: 'b' }],
      of: 7,
    });
    const inSection = (seq: number, section: string | null, role: 'lesson' | 'aside' = 'lesson') => {
      const message = beat(seq, 'Words.', { role });
      return { ...message, beat: { ...message.beat, section } };
    };
    const before = told(welcome(), inSection(11, null), adapted(12, shortened));
    expect(adaptationNow(before)).toBeNull();
    expect([before.of, before.outline[0]?.index]).toEqual([7, 4]);
    const within = told(welcome(), adapted(12, shortened), inSection(13, 'a'), inSection(14, null, 'aside'));
    expect(adaptationNow(within)).toEqual(shortened);
    expect(adaptationNow(told(welcome({ adapted: [shortened], beat: inSection(0, 'a') })))).toEqual(shortened);
    expect(adaptationNow(told(welcome(), adapted(12, { way: 'whole' }), inSection(13, 'a')))).toBeNull();
  });

  it('knows nothing before the welcome', () => {
    expect(afterMessage(null, beat(1, 'Good morning.'))).toBeNull();
  });

  it('starts a latecomer at the present beat', () => {
    const present = beat(0, 'Stock lies on the shelf.', { index: 7 });
    const model = told(welcome({ phase: 'speaking', beat: present, index: 7 }));
    expect(model.beat?.beat.caption).toBe('Stock lies on the shelf.');
    expect(model.transcript.map(({ text }) => text)).toEqual(['Stock lies on the shelf.']);
  });

  it('drops what it has already, in whatever order it comes', () => {
    const model = told(welcome(), beat(12, 'Second.', { index: 2 }), beat(11, 'First.', { index: 1 }));
    expect(model.beat?.beat.caption).toBe('Second.');
    expect(model.seq).toBe(12);
  });

  it('drops speech of an older epoch', () => {
    const hushed = told(welcome(), beat(11, 'One.'), { type: 'hush', seq: 12, epoch: 5, at: 0, reason: 'ask' });
    expect(afterMessage(hushed, beat(13, 'Late.', { epoch: 1 }))?.beat?.beat.caption).toBe('One.');
  });

  it('goes from question to answer and back to the lesson', () => {
    const asked = told(
      welcome(),
      beat(11, 'One.'),
      { type: 'hush', seq: 12, epoch: 2, at: 0, reason: 'ask' },
      {
        type: 'thinking',
        seq: 13,
        epoch: 2,
        askId: 'q',
        by: person('Anna'),
        text: 'Why?',
      },
    );
    expect(asked.phase).toBe('thinking');
    const answered = [answer(14, 0, 'Because.'), answer(15, 1, 'So it is.')].reduce<ClassModel | null>(
      afterMessage,
      asked,
    );
    expect(answered?.answer.map(({ caption }) => caption)).toEqual(['Because.', 'So it is.']);
    const back = afterMessage(answered, beat(16, 'Back to the lesson.', { epoch: 2, role: 'aside' }));
    expect(back?.answer).toHaveLength(2);
    const onward = afterMessage(back, beat(17, 'One.', { epoch: 2 }));
    expect(onward?.answer).toHaveLength(0);
    expect(onward?.transcript.map(({ text }) => text)).toEqual([
      'One.',
      'Why?',
      'Because.',
      'So it is.',
      'Back to the lesson.',
      'One.',
    ]);
  });

  it('keeps a check through its explanation and lets it go when the lesson goes on', () => {
    const wrong: ServerMessage = {
      type: 'verdict',
      checkId: 'c',
      attempt: 1,
      correct: false,
      chosen: [1],
      feedback: 'Not yet.',
      again: true,
    };
    const explained = told(welcome(), check(11, 1), wrong, beat(12, 'Look again.', { role: 'aside' }));
    expect(explained.check?.attempt).toBe(1);
    expect(explained.verdict?.correct).toBe(false);
    const again = afterMessage(explained, check(13, 2));
    expect(again?.verdict).toBeNull();
    expect(afterMessage(again, beat(14, 'Onward.'))?.check).toBeNull();
  });

  it('replaces everything but the transcript when it was welcomed again', () => {
    const model = told(welcome(), beat(11, 'One.'), welcome({ epoch: 90 }, 500));
    expect(model.seq).toBe(500);
    expect(model.epoch).toBe(90);
    expect(model.transcript.map(({ text }) => text)).toEqual(['One.']);
  });

  it('follows who comes and goes, and their hands', () => {
    const [anna, omar] = [person('Anna'), person('Omar')];
    const model = told(
      welcome(),
      { type: 'presence', seq: 11, present: 2, joined: [anna, omar], left: [] },
      { type: 'hand', seq: 12, by: omar, up: true },
      { type: 'presence', seq: 13, present: 1, joined: [], left: [omar.userId] },
    );
    expect(model.roster).toEqual([anna]);
    expect(model.hands).toEqual([]);
  });

  it('lets a learner pause only when alone', () => {
    const alone = told(welcome());
    expect(mayControl(alone)).toBe(true);
    expect(mayControl({ ...alone, present: 2 })).toBe(false);
    expect(mayControl({ ...alone, present: 2, you: { ...alone.you, mayControl: true } })).toBe(true);
  });
});
