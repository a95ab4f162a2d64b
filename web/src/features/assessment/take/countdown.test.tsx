import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Countdown } from '@/features/assessment/take/countdown';
import { startTexts } from '@/shared/i18n/i18n';

const start = '2026-11-22T09:00:00Z';
const due = '2026-11-22T09:00:30Z';

beforeEach(async () => {
  await startTexts({
    start: async () => ({ shared: {}, problems: {} }),
    problems: async () => ({}),
    feature: async () => ({ timeLeft: '{{time}} left' }),
  });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'], now: Date.parse(start) });
});
afterEach(() => vi.useRealTimers());

function pass(seconds: number) {
  act(() => void vi.advanceTimersByTime(seconds * 1000));
}

test('setting the clock of the device, forward or back, moves the end of an exam nowhere', () => {
  const over = vi.fn();
  render(<Countdown dueAt={due} serverTime={start} onOver={over} />);
  pass(10);
  vi.setSystemTime(Date.parse(start) + 5 * 3_600_000);
  pass(10);
  expect(over).not.toHaveBeenCalled();
  vi.setSystemTime(Date.parse(start) - 19 * 3_600_000);
  pass(9);
  expect(over).not.toHaveBeenCalled();
  expect(screen.getByRole('timer')).not.toBeEmptyDOMElement();
  pass(1);
  expect(over).toHaveBeenCalledTimes(1);
});

test('a device whose clock is wrong from the start has the same time as all', () => {
  vi.setSystemTime(Date.parse(due) + 86_400_000);
  const over = vi.fn();
  render(<Countdown dueAt={due} serverTime={start} onOver={over} />);
  pass(29);
  expect(over).not.toHaveBeenCalled();
  pass(1);
  expect(over).toHaveBeenCalledTimes(1);
});

test('more time that was given while it runs counts at once', () => {
  const over = vi.fn();
  const { rerender } = render(<Countdown dueAt={due} serverTime={start} onOver={over} />);
  pass(25);
  rerender(<Countdown dueAt="2026-11-22T09:01:30Z" serverTime="2026-11-22T09:00:25Z" onOver={over} />);
  pass(60);
  expect(over).not.toHaveBeenCalled();
  pass(5);
  expect(over).toHaveBeenCalledTimes(1);
});
