import { ActionIcon, Button, Text, UnstyledButton } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  keepCommentMutation,
  listKeptCommentsOptions,
  listKeptCommentsQueryKey,
} from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface KeptCommentsProps {
  /** The comment as it is written now, which may be kept. */
  readonly written: string;
  readonly onUse: (text: string) => void;
}

const longest = 2000;

/** The marker's own comments, to be used again in all of their courses. */
export function KeptComments({ written, onUse }: KeptCommentsProps) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const { data, error } = useQuery(listKeptCommentsOptions());
  const change = useMutation({
    ...keepCommentMutation(),
    onSuccess: (kept) => queries.setQueryData(listKeptCommentsQueryKey(), kept),
  });
  const text = written.trim();
  const known = data?.items.includes(text) ?? true;
  return (
    <div className={classes['kept']}>
      <ProblemAlert error={error ?? change.error} />
      {data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('marking.kept.none')}
        </Text>
      )}
      <ul aria-label={t('marking.kept.use')}>
        {data?.items.map((comment) => (
          <li key={comment}>
            <UnstyledButton dir="auto" className={classes['said'] ?? ''} onClick={() => onUse(comment)}>
              {comment}
            </UnstyledButton>
            <ActionIcon
              variant="subtle"
              aria-label={t('marking.kept.forget', { text: comment })}
              onClick={() => change.mutate({ body: { text: comment, keep: false } })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {text !== '' && text.length <= longest && !known && (
        <Button
          variant="default"
          size="compact-sm"
          loading={change.isPending}
          onClick={() => change.mutate({ body: { text, keep: true } })}
        >
          {t('marking.kept.keep')}
        </Button>
      )}
    </div>
  );
}
