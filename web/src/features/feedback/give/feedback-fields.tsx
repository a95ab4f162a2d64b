import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedbackForm, FeedbackStars } from '@/api/generated/types.gen';
import { give, mineQuery } from '@/features/feedback/feedback';
import { OpinionFields } from '@/features/feedback/give/opinion-fields';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface FeedbackFieldsProps {
  readonly courseId: string;
  readonly form: FeedbackForm;
  readonly onClose: () => void;
}

const nothing: FeedbackStars = { stars: 0, text: '' };

/** Stars and words for the course, and for each teacher if the learner likes. */
export function FeedbackFields({ courseId, form, onClose }: FeedbackFieldsProps) {
  const { t } = useTranslation('feedback');
  const queries = useQueryClient();
  const [anonymous, setAnonymous] = useState(form.given?.anonymous ?? true);
  const [course, setCourse] = useState(form.given?.course ?? nothing);
  const [teachers, setTeachers] = useState<Readonly<Record<string, FeedbackStars>>>(
    Object.fromEntries(form.given?.teachers.map(({ teacherId, opinion }) => [teacherId, opinion]) ?? []),
  );
  const saving = useMutation({
    mutationFn: () =>
      give(courseId, {
        anonymous,
        course,
        teachers: form.teachers.flatMap(({ id }) => {
          const opinion = teachers[id];
          return opinion && opinion.stars > 0 ? [{ teacherId: id, opinion }] : [];
        }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries(mineQuery(courseId));
      notifyDone(t('thanks'));
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Stack maw={640}>
        <OpinionFields label={t('ofCourse')} opinion={course} onChange={setCourse} />
        {form.teachers.map(({ id, name }) => (
          <OpinionFields
            key={id}
            label={t('ofTeacher', { name })}
            opinion={teachers[id] ?? nothing}
            onChange={(opinion) => setTeachers((before) => ({ ...before, [id]: opinion }))}
          />
        ))}
        <Checkbox
          label={t('anonymous')}
          description={t('anonymousHelp')}
          checked={anonymous}
          onChange={(event) => setAnonymous(event.currentTarget.checked)}
        />
        <ProblemAlert error={saving.error} />
        <Group>
          <Button type="submit" loading={saving.isPending} disabled={course.stars === 0}>
            {t('send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
