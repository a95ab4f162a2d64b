import { textsOf } from '@/app/languages/texts-of';

export default textsOf(
  import.meta.glob<Record<string, unknown>>(['@/features/*/i18n/en.json', '@/shared/i18n/en.json'], {
    eager: true,
    import: 'default',
  }),
);
