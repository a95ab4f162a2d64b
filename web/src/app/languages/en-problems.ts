import { problemTextsOf } from '@/app/languages/start-texts';

export default problemTextsOf(
  import.meta.glob(['@/features/*/i18n/en.json', '@/shared/*/i18n/en.json'], {
    eager: true,
    query: '?problems',
    import: 'default',
  }),
);
