import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/shared/ui/problem-alert.module.css';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface ProblemAlertProps {
  /** Nothing is shown while this is null or undefined. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Says beside the content what went wrong and what to do. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  if (error === null || error === undefined) return null;
  return (
    <div role="alert" className={classes.alert}>
      <IconAlertCircle size={20} className={classes.icon} aria-hidden />
      <div>
        {textOf(error)}
        {onRetry && (
          <Button mt="sm" size="compact-md" variant="default" display="block" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
