import { describe, expect, it } from 'vitest';
import { entrance } from './entrance';
import { ServerClock } from './server-clock';

describe('the server clock', () => {
  it('trusts the quickest answer', () => {
    let now = 1000;
    const clock = new ServerClock(() => now);
    now = 1400;
    clock.sample(1000, 50_000);
    now = 1420;
    clock.sample(1400, 50_420);
    now = 2000;
    clock.sample(1420, 50_500);
    expect(clock.now()).toBe(2000 + 50_420 - 1410);
  });

  it('runs on when the date of the device is changed', () => {
    let now = 0;
    const clock = new ServerClock(() => now);
    clock.guess(9000);
    now = 250;
    expect(clock.now()).toBe(9250);
  });

  it('takes no answer from the future', () => {
    const clock = new ServerClock(() => 100);
    clock.guess(9000);
    clock.sample(5000, 1);
    expect(clock.now()).toBe(9000);
  });
});

describe('how a clip comes in', () => {
  it('waits for its time', () => {
    expect(entrance(1000, 800, 500)).toEqual({ kind: 'play', inMs: 200, fromMs: 0 });
  });

  it('begins at its beginning when it is a little late', () => {
    expect(entrance(1000, 1200, 5000)).toEqual({ kind: 'play', inMs: 0, fromMs: 0 });
  });

  it('joins the others in the middle when it is very late', () => {
    expect(entrance(1000, 3000, 5000)).toEqual({ kind: 'play', inMs: 0, fromMs: 2000 });
  });

  it('does not come in when it is over', () => {
    expect(entrance(1000, 6001, 5000)).toEqual({ kind: 'missed' });
  });
});
