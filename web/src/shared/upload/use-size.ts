import { useFormats } from '@/shared/i18n/formats';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size for people: 640 kB, 2.4 MB, 5 GB. */
export function useSize(): (bytes: number) => string {
  const { number } = useFormats();
  return (bytes) => {
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    const unit = units[step] ?? 'byte';
    return number(bytes / 1000 ** step, { style: 'unit', unit, maximumFractionDigits: step < 2 ? 0 : 1 });
  };
}
