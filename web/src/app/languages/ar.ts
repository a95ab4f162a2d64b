import { startTextsOf } from '@/app/languages/start-texts';
import shared from '@/shared/i18n/ar.json';

export default startTextsOf(
  shared,
  import.meta.glob('@/features/*/i18n/ar.json', { eager: true, query: '?start', import: 'default' }),
);
