import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMyMasteryQueryKey, objectToMasteryMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { SkillData } from '@/api/generated/types.gen';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ObjectionDialogProps {
  readonly courseId: string;
  readonly skill: SkillData;
  readonly onClose: () => void;
}

/** A learner tells the teachers that an estimate is wrong. */
export function ObjectionDialog({ courseId, skill, onClose }: ObjectionDialogProps) {
  const { t } = useTranslation('mastery');
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const send = useMutation({
    ...objectToMasteryMutation(),
    onSuccess: (mine) => {
      client.setQueryData(getMyMasteryQueryKey({ path: { id: courseId } }), mine);
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('objection.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate({ path: { id: courseId, skill: skill.id }, body: { words: words.trim() } });
        }}
      >
        <Stack>
          <Text>{t('objection.text')}</Text>
          <Textarea
            label={t('objection.words', { skill: skill.name })}
            dir="auto"
            autosize
            minRows={3}
            maxLength={1000}
            required
            data-autofocus
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <ProblemAlert error={send.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={send.isPending} disabled={!words.trim()}>
              {t('objection.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
