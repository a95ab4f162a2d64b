import { useMemo } from 'react';
import { usePreferences } from '@/shared/lib/preferences';

/** Says moments as clocks do, in the reader's figures: 3:07, and 0:03:07 where the whole takes hours. */
export function useClock(length: number): (second: number) => string {
  const { language, numerals } = usePreferences();
  return useMemo(() => {
    const locale = `${language}-u-nu-${language === 'ar' ? numerals : 'latn'}`;
    const plain = new Intl.NumberFormat(locale, { useGrouping: false });
    const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
    return (second) => {
      const whole = Math.max(0, Math.floor(second));
      const rest = two.format(whole % 60);
      return length >= 3600
        ? `${plain.format(Math.floor(whole / 3600))}:${two.format(Math.floor(whole / 60) % 60)}:${rest}`
        : `${plain.format(Math.floor(whole / 60))}:${rest}`;
    };
  }, [language, numerals, length]);
}
