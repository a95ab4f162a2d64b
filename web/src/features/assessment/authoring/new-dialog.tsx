import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { createAssessmentMutation, listAuthoredAssessmentsQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import type { QuizRulesContent } from '@/api/generated/types.gen';
import { type Kind, newContent } from '@/features/assessment/authoring/content';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface NewDialogProps {
  readonly courseId: string;
  /** What a new quiz of the course begins with. */
  readonly quizzes: QuizRulesContent;
  readonly onClose: () => void;
}

/** Asks what it is to be and what it is called; everything else is decided in its editor. */
export function NewDialog({ courseId, quizzes, onClose }: NewDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind>('QUIZ');
  const [title, setTitle] = useState('');
  const create = useMutation({
    ...createAssessmentMutation(),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: listAuthoredAssessmentsQueryKey({ path: { id: courseId } }) });
      await navigate(`/teach/assessments/${id}`);
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('author.new')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({ path: { id: courseId }, body: newContent(courseId, kind, title.trim(), quizzes) });
        }}
      >
        <Stack>
          <Radio.Group label={t('author.kind')} value={kind} onChange={(value) => setKind(value as Kind)}>
            <Stack gap="xs" mt="xs">
              {(['QUIZ', 'EXAM'] as const).map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`author.kinds.${value}`)}
                  description={t(`author.kindHelp.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            data-autofocus
            label={t('author.title')}
            dir="auto"
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <ProblemAlert error={create.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={create.isPending} disabled={title.trim() === ''}>
              {t('author.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
