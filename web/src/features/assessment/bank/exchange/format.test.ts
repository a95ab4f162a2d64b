import { describe, expect, it } from 'vitest';
import { formatOf } from '@/features/assessment/bank/exchange/format';

describe('the format of a file of questions', () => {
  it('is told from how it begins', () => {
    expect(formatOf('\uFEFF<?xml version="1.0"?><quiz/>')).toBe('MOODLE_XML');
    expect(formatOf('Kind,Title,Stem,Points,Answer 1\nCHOICE,A,B,1,C')).toBe('CSV');
    expect(formatOf('::Stock:: What is stock? {=goods ~money}')).toBe('GIFT');
    expect(formatOf('')).toBe('GIFT');
  });
});
