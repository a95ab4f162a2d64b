import { useCallback } from 'react';
import { useFormats } from '@/shared/i18n/formats';

/** Writes a percentage of the server, 0 to 100 with at most two decimals, exactly as it is: 66.66 -> 66.66%. */
export function usePercent(): (percent: number) => string {
  const { number } = useFormats();
  return useCallback(
    (percent: number) => number(percent / 100, { style: 'percent', maximumFractionDigits: 2 }),
    [number],
  );
}
