import { describe, expect, it } from 'vitest';
import { corners, fitsRadar, onAxis } from '@/features/mastery/mine/radar';

describe('the radar of skills', () => {
  it('needs an area and room between its axes', () => {
    expect([0, 2, 3, 12, 13].map(fitsRadar)).toEqual([false, false, true, true, false]);
  });

  it('begins at the top and goes on in the direction of reading', () => {
    expect(onAxis(0, 4, 1, 100, false)).toEqual({ x: 0, y: -100 });
    expect(onAxis(1, 4, 1, 100, false)).toEqual({ x: 100, y: 0 });
    expect(onAxis(1, 4, 1, 100, true)).toEqual({ x: -100, y: 0 });
    expect(onAxis(2, 4, 0.5, 100, true)).toEqual({ x: 0, y: 50 });
  });

  it('draws what is not known yet in the middle', () => {
    expect(corners([1, 0, 0.5, 1], 100, false)).toBe('0,-100 0,0 0,50 -100,0');
  });
});
