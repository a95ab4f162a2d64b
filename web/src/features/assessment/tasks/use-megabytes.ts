import { useFormats } from '@/shared/i18n/formats';

/** A size for people: 2.4 MB; a small file counts as a tenth. */
export function useMegabytes(): (bytes: number) => string {
  const { number } = useFormats();
  return (bytes) =>
    number(Math.max(0.1, bytes / 1_000_000), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
}
