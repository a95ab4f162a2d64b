import { Button, Group, Stack, TagsInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tagQuestions } from '@/api/generated/sdk.gen';
import { useForgetBank } from '@/features/assessment/bank/use-forget-bank';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface TagDialogProps {
  readonly courseId: string;
  readonly questions: readonly string[];
  /** Tags that questions of the course have. */
  readonly tags: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks which tags many questions get and lose. */
export function TagDialog({ courseId, questions, tags, onDone, onClose }: TagDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const forgetBank = useForgetBank(courseId);
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const save = useMutation({
    mutationFn: () => tagQuestions({ path: { id: courseId }, body: { questions: [...questions], add, remove } }),
    onSuccess: async () => {
      await forgetBank();
      notifyDone(t('bank.many.tagged', { count: questions.length }));
      onDone();
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('bank.many.tagTitle')}>
      <Stack>
        <TagsInput
          data-autofocus
          label={t('bank.many.add')}
          data={[...tags]}
          maxTags={20}
          maxLength={50}
          acceptValueOnBlur
          value={add}
          onChange={setAdd}
        />
        <TagsInput
          label={t('bank.many.remove')}
          data={[...tags]}
          maxTags={20}
          acceptValueOnBlur
          value={remove}
          onChange={setRemove}
        />
        <ProblemAlert error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button
            loading={save.isPending}
            disabled={add.length === 0 && remove.length === 0}
            onClick={() => save.mutate()}
          >
            {t('bank.many.tagAction', { count: questions.length })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
