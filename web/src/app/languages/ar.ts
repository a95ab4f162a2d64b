import { textsOf } from '@/app/languages/texts-of';

export default textsOf(
  import.meta.glob<Record<string, unknown>>(['@/features/*/i18n/ar.json', '@/shared/i18n/ar.json'], {
    eager: true,
    import: 'default',
  }),
);
