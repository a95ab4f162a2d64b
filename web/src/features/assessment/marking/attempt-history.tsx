import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getAttemptHistoryOptions } from '@/api/generated/@tanstack/react-query.gen';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';

/** What was judged anew since the attempt was handed in, and what the result was before. */
export function AttemptHistory({ attemptId }: { readonly attemptId: string }) {
  const { t } = useTranslation('assessment');
  const { dateTime } = useFormats();
  const percent = usePercent();
  const { data } = useQuery(getAttemptHistoryOptions({ path: { id: attemptId } }));
  return data?.items.map(({ item, at, before, after }) => (
    <p key={`${item}-${at}`}>
      {before && after
        ? t('regrade.history', {
            when: dateTime(at),
            before: percent(before.percent),
            after: percent(after.percent),
          })
        : t('regrade.early', { when: dateTime(at) })}
    </p>
  ));
}
