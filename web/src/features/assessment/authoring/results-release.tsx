import { Alert, Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getMarkingRulesOptions,
  getMarkingRulesQueryKey,
  releaseResultsMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import { useFormats } from '@/shared/i18n/formats';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone } from '@/shared/ui/notify';

/** Where learners see their marks only when all are released: since when they do, and the release. */
export function ResultsRelease({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const path = { id: assessmentId };
  const [asking, setAsking] = useState(false);
  const { data } = useQuery(getMarkingRulesOptions({ path }));
  const release = useMutation({
    ...releaseResultsMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: getMarkingRulesQueryKey({ path }) });
      notifyDone(t('author.release.done'));
    },
  });
  if (!data) return null;
  return (
    <Alert variant="light" color="gray">
      <Stack gap="sm" align="start">
        <Text size="sm">
          {data.releasedAt
            ? t('author.release.since', { when: dateTime(data.releasedAt) })
            : t('author.release.notYet')}
        </Text>
        {data.editable && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('author.release.action')}
          </Button>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking}
        title={t('author.release.action')}
        action={t('author.release.action')}
        loses={false}
        onConfirm={() => release.mutateAsync({ path })}
        onClose={() => setAsking(false)}
      >
        {t('author.release.text')}
      </ConfirmDialog>
    </Alert>
  );
}
