import { Button, Container } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/empty-state';
import { usePageTitle } from '@/shared/ui/use-page-title';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface ProblemPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In the place of a page that could not be shown. */
export function ProblemPage({ error, onRetry }: ProblemPageProps) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  usePageTitle(t('pages.problem.title'));
  return (
    <Container size="sm" py={64} component="section">
      <EmptyState
        level={1}
        icon={IconCloudOff}
        title={t('pages.problem.title')}
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      >
        {textOf(error)}
      </EmptyState>
    </Container>
  );
}
