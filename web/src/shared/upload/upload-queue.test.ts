import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem, Unreachable } from '@/api/problem';
import { fakeServer } from '@/shared/testing/fake-server';
import type { TransferEvents } from '@/shared/upload/transfer';
import { type Item, UploadQueue } from '@/shared/upload/upload-queue';

const target = { purpose: 'lesson-picture', subject: 'lesson-1' };
const list = 'GET /api/uploads';

interface Begun {
  readonly file: File;
  readonly id: string | null;
  readonly events: TransferEvents;
  stopped: boolean;
}

const begun: Begun[] = [];

vi.mock('@/shared/upload/transfer', () => ({
  beginTransfer: (file: File, _target: unknown, id: string | null, events: TransferEvents) => {
    const transfer: Begun = { file, id, events, stopped: false };
    begun.push(transfer);
    return {
      stop: () => {
        transfer.stopped = true;
      },
    };
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  begun.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fileOf = (name: string, text = 'content') => new File([text], name, { lastModified: 5 });
const standing = (state: string, more = {}) => ({
  id: 'up-1',
  name: 'map.png',
  length: 7,
  arrived: 3,
  state,
  file: null,
  problem: null,
  expiresAt: '2026-12-01T00:00:00Z',
  ...more,
});
const states = (queue: UploadQueue) => queue.items().map(({ state }) => state);
const first = (queue: UploadQueue) => queue.items()[0] as Item;
const fits = () => null;

test('three files are sent at a time, and the next when one of them has arrived', async () => {
  fakeServer({ 'GET /api/uploads/up-1': { body: standing('KEPT', { file: 'abc' }) } });
  const queue = new UploadQueue(target);
  const kept = vi.fn();
  queue.onKept(kept);
  queue.add(
    ['a', 'b', 'c', 'd'].map((name) => fileOf(name)),
    fits,
  );
  await vi.waitFor(() => expect(begun).toHaveLength(3));
  expect(states(queue)).toEqual(['sending', 'sending', 'sending', 'waiting']);
  begun[0]?.events.onBegun('up-1');
  begun[0]?.events.onArrived();
  await vi.waitFor(() => expect(begun).toHaveLength(4));
  await vi.waitFor(() => expect(first(queue).state).toBe('kept'));
  expect(kept).toHaveBeenCalledWith({ name: 'map.png', file: 'abc' });
});

test('what was cut off goes on by itself, at the same upload', async () => {
  const queue = new UploadQueue(target);
  queue.add([fileOf('a')], fits);
  await vi.waitFor(() => expect(begun).toHaveLength(1));
  begun[0]?.events.onBegun('up-1');
  begun[0]?.events.onFailure(new Unreachable(undefined));
  expect(states(queue)).toEqual(['offline']);
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  expect(begun[1]?.id).toBe('up-1');
});

test('a refusal stays until somebody does something about it', async () => {
  fakeServer({
    'GET /api/uploads/up-1': {
      body: standing('REFUSED', { problem: { status: 422, type: '/problems/upload-two-in-one' } }),
    },
  });
  const queue = new UploadQueue(target);
  queue.add([fileOf('a'), fileOf('b')], fits);
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  begun[0]?.events.onBegun('up-1');
  begun[0]?.events.onArrived();
  begun[1]?.events.onFailure(new Problem(507, { type: '/problems/upload-no-room' }));
  await vi.waitFor(() => expect(states(queue)).toEqual(['failed', 'failed']));
  expect(queue.items().map(({ failure }) => (failure as Problem).slug)).toEqual([
    'upload-two-in-one',
    'upload-no-room',
  ]);
  expect(queue.items().map((item) => queue.canRetry(item))).toEqual([false, true]);
});

test('a file that does not fit is not sent', () => {
  const queue = new UploadQueue(target);
  queue.add([fileOf('a')], () => new Problem(413, { type: '/problems/file-too-large' }));
  expect(states(queue)).toEqual(['failed']);
});

test('a paused file is stopped and goes on when it is wanted, a cancelled one ends at the server', async () => {
  const { requests } = fakeServer({ 'DELETE /api/uploads/up-1': { status: 204 } });
  const queue = new UploadQueue(target);
  queue.add([fileOf('a')], fits);
  await vi.waitFor(() => expect(begun).toHaveLength(1));
  begun[0]?.events.onBegun('up-1');
  queue.pause(first(queue).key);
  expect(begun[0]?.stopped).toBe(true);
  expect(states(queue)).toEqual(['paused']);
  queue.resume(first(queue).key);
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  queue.remove(first(queue).key);
  expect(queue.items()).toEqual([]);
  await vi.waitFor(() => expect(requests.map(({ call }) => call)).toContain('DELETE /api/uploads/up-1'));
});

test('what an earlier page began asks for its file, and goes on with the same one only', async () => {
  fakeServer({ [list]: { body: { items: [standing('RECEIVING')] } } });
  const queue = new UploadQueue(target);
  await queue.load();
  expect(first(queue)).toMatchObject({ name: 'map.png', arrived: 3, state: 'lost' });
  queue.add([fileOf('map.png', 'another length')], fits);
  expect(states(queue)).toEqual(['lost', 'sending']);
  queue.add([fileOf('map.png', '7 bytes')], fits);
  await vi.waitFor(() => expect(begun.map(({ id }) => id)).toContain('up-1'));
  expect(queue.items()).toHaveLength(2);
});
