import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Clip } from '@/features/tutor/class/protocol';
import { beat } from '@/features/tutor/plan/beats.fixture';
import { PlanPlayer } from '@/features/tutor/plan/plan-player';

const clip: Clip = { hash: 'h', audio: null, durationMs: 1_000, visemes: [], words: [] };
const beats = [beat('a'), beat('b', { kind: 'WAIT', speech: '', pauseMs: 60_000 }), beat('c')];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function playing(clipOf: () => Promise<Clip> = async () => clip) {
  const failures: unknown[] = [];
  const player = new PlanPlayer(
    () => beats,
    clipOf,
    null,
    (error) => failures.push(error),
  );
  return { player, failures, heard: () => player.current()?.beat ?? null };
}

it('stops after one beat', async () => {
  const { player, heard } = playing();
  await player.play('a', false);
  expect(heard()).toBe('a');
  await vi.advanceTimersByTimeAsync(900);
  expect(player.current()).toMatchObject({ sounding: true, clip });
  await vi.advanceTimersByTimeAsync(400);
  expect(heard()).toBeNull();
});

it('goes on to the end, cutting long silences short', async () => {
  const { player, heard } = playing();
  await player.play('a', true);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(heard()).toBe('b');
  await vi.advanceTimersByTimeAsync(1_700);
  expect(heard()).toBe('c');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(heard()).toBeNull();
});

it('hears only the last one asked for', async () => {
  const { player, heard } = playing();
  void player.play('a', false);
  await player.play('c', false);
  await vi.advanceTimersByTimeAsync(500);
  expect(heard()).toBe('c');
  player.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard()).toBeNull();
});

it('tells when the voice fails', async () => {
  const { player, failures, heard } = playing(() => Promise.reject(new Error('no voice')));
  await player.play('a', false);
  expect(heard()).toBeNull();
  expect(failures).toHaveLength(1);
});
