import { problemTextsOf } from '@/app/languages/start-texts';

export default problemTextsOf(
  import.meta.glob(['@/features/*/i18n/ar.json', '@/shared/*/i18n/ar.json'], {
    eager: true,
    query: '?problems',
    import: 'default',
  }),
);
