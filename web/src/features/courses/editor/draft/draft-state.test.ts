import { describe, expect, it } from 'vitest';
import { type DraftText, type LessonDraft, textOf } from '@/features/courses/editor/draft/draft-api';
import {
  type DraftEvent,
  type DraftState,
  isBesideText,
  next,
  opened,
  retryDelay,
} from '@/features/courses/editor/draft/draft-state';

const text: DraftText = { title: 'Orders', summary: '', language: 'en', minutes: 10, markdown: 'One.\n' };

function draft(change: Partial<LessonDraft> = {}): LessonDraft {
  return {
    ...text,
    id: 'l1',
    courseId: 'c1',
    revision: 3,
    publishedVersion: 0,
    updatedAt: '2026-11-22T10:00:00Z',
    pictures: [],
    sources: [],
    blocks: [],
    remarks: [],
    ...change,
  };
}

const having = (state: DraftState, ...events: readonly DraftEvent[]) => events.reduce(next, state);
const write = (markdown: string): DraftEvent => ({ type: 'edited', change: { markdown } });
const sending: DraftEvent = { type: 'sending' };

describe('a draft', () => {
  it('is saved when it is opened, and has something to send after a change', () => {
    const state = opened(draft(), null);
    expect(state.status).toBe('saved');
    expect(having(state, write('Two.\n')).status).toBe('unsaved');
  });

  it('has nothing to send when a change was taken back', () => {
    expect(having(opened(draft(), null), write('Two.\n'), write('One.\n')).status).toBe('saved');
  });

  it('is saved once the server acknowledges what is on the screen', () => {
    const state = having(opened(draft(), null), write('Two.\n'), sending, {
      type: 'acknowledged',
      draft: draft({ revision: 4, markdown: 'Two.\n' }),
      at: 99,
    });
    expect(state).toMatchObject({ status: 'saved', savedAt: 99, sent: null, server: { revision: 4 } });
  });

  it('goes on saving what was written while the last saving was on its way', () => {
    const state = having(opened(draft(), null), write('Two.\n'), sending, write('Three.\n'), {
      type: 'acknowledged',
      draft: draft({ revision: 4, markdown: 'Two.\n' }),
      at: 99,
    });
    expect(state).toMatchObject({ status: 'unsaved', mine: { markdown: 'Three.\n' }, server: { revision: 4 } });
  });

  it('keeps what could not be sent, waits longer each time and sends again', () => {
    const lost = having(opened(draft(), null), write('Two.\n'), sending, { type: 'lost' });
    expect(lost).toMatchObject({ status: 'offline', attempts: 1, mine: { markdown: 'Two.\n' } });
    expect(having(lost, write('Three.\n')).status).toBe('offline');
    expect(having(lost, sending)).toMatchObject({ status: 'saving', sent: { markdown: 'Two.\n' } });
    expect([0, 1, 3, 9].map(retryDelay)).toEqual([1_000, 2_000, 8_000, 30_000]);
  });

  it('tells a conflict, sends nothing over it, and goes on from what was chosen', () => {
    const theirs = { revision: 7, text: { ...text, markdown: 'Theirs.\n' } };
    const conflict = having(opened(draft(), null), write('Mine.\n'), sending, { type: 'overtaken', theirs });
    expect(conflict).toMatchObject({ status: 'conflict', theirs });
    expect(having(conflict, sending).status).toBe('conflict');
    expect(having(conflict, write('Mine still.\n'))).toMatchObject({ status: 'conflict' });

    const merged = having(conflict, { type: 'resolved', text: { ...text, markdown: 'Theirs.\n\nMine.\n' } });
    expect(merged).toMatchObject({ status: 'unsaved', server: { revision: 7 }, theirs: null });
    expect(having(conflict, { type: 'resolved', text: theirs.text }).status).toBe('saved');
  });

  it('sees no conflict where both wrote the same', () => {
    const same = { revision: 7, text: { ...text, markdown: 'Same.\n' } };
    const state = having(opened(draft(), null), write('Same.\n'), sending, { type: 'overtaken', theirs: same });
    expect(state).toMatchObject({ status: 'saved', server: { revision: 7 } });
  });

  it('saves again where only a picture came in between', () => {
    const state = having(opened(draft(), null), write('Mine.\n'), sending);
    const added = draft({ revision: 9 });
    expect(isBesideText({ revision: 9, text }, draft())).toBe(true);
    expect(isBesideText({ revision: 9, text: { ...text, markdown: 'Theirs.\n' } }, draft())).toBe(false);
    expect(having(state, { type: 'enriched', draft: added }, { type: 'again' })).toMatchObject({
      status: 'unsaved',
      mine: { markdown: 'Mine.\n' },
      server: { revision: 9 },
    });
  });

  it('tries again with the next change after a refusal', () => {
    const refused = having(opened(draft(), null), write(''), sending, { type: 'refused', error: 'why' });
    expect(refused).toMatchObject({ status: 'refused', refusal: 'why' });
    expect(having(refused, write('Better.\n'))).toMatchObject({ status: 'unsaved', refusal: null });
  });

  it('goes on with a new revision when a picture was added, and tells when others wrote in between', () => {
    const state = having(opened(draft(), null), write('Mine.\n'));
    expect(having(state, { type: 'enriched', draft: draft({ revision: 4 }) })).toMatchObject({
      status: 'unsaved',
      mine: { markdown: 'Mine.\n' },
      server: { revision: 4 },
    });
    const changed = draft({ revision: 5, markdown: 'Theirs.\n' });
    expect(having(state, { type: 'enriched', draft: changed })).toMatchObject({
      status: 'conflict',
      theirs: { revision: 5 },
    });
  });
});

describe('what this device kept', () => {
  const kept = { ...textOf(draft()), markdown: 'Kept.\n' };

  it('is sent when nobody wrote meanwhile', () => {
    expect(opened(draft(), { revision: 3, text: kept })).toMatchObject({ status: 'unsaved', mine: kept });
  });

  it('is shown beside what others wrote meanwhile', () => {
    const state = opened(draft({ revision: 5, markdown: 'Theirs.\n' }), { revision: 3, text: kept });
    expect(state).toMatchObject({ status: 'conflict', mine: kept, theirs: { revision: 5 } });
  });

  it('is forgotten when the server has the same', () => {
    expect(opened(draft({ markdown: 'Kept.\n' }), { revision: 1, text: kept }).status).toBe('saved');
  });
});
