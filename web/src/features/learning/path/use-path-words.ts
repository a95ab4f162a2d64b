import { useTranslation } from 'react-i18next';
import type { OpeningGate, RuleOfLesson } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** Says a rule and a gate as a teacher would. */
export function usePathWords(titles: ReadonlyMap<string, string>) {
  const { t } = useTranslation('learning');
  const { dateTime, list, either, percent } = useFormats();
  const rule = ({ ways, any, classShare, watchShare }: RuleOfLesson) => {
    const shareOf = (way: RuleOfLesson['ways'][number]) => (way === 'WATCH' ? (watchShare ?? 80) : classShare);
    const words = ways.map((way) => t(`path.way.${way}`, { share: percent(shareOf(way) / 100) }));
    return any ? either(words) : list(words);
  };
  const gate = ({ opensAt, daysAfter, after }: OpeningGate) => {
    const first = after.flatMap((id) => titles.get(id) ?? []).map((title) => `\u2068${title}\u2069`);
    const parts = [
      ...(opensAt ? [t('path.date', { when: dateTime(opensAt) })] : []),
      ...(daysAfter ? [t('path.days', { count: daysAfter })] : []),
      ...(first.length > 0 ? [t('path.after', { list: list(first) })] : []),
    ];
    return parts.length === 0 ? t('path.atOnce') : list(parts);
  };
  return { rule, gate };
}
