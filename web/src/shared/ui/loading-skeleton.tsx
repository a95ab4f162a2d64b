import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDelayed } from '@/shared/ui/use-delayed';

interface LoadingSkeletonProps {
  readonly lines?: number;
}

/** Grey lines in the place of what is coming. Appears after 150 ms, so that quick answers do not flicker. */
export function LoadingSkeleton({ lines = 4 }: LoadingSkeletonProps) {
  const { t } = useTranslation();
  if (!useDelayed()) return null;
  return (
    <Stack gap="md" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={32} width="38%" />
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order
        <Skeleton key={line} height={18} width={line === lines - 1 ? '62%' : '100%'} />
      ))}
    </Stack>
  );
}
