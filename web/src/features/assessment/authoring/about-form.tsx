import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCourseOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { AssessmentContent } from '@/api/generated/types.gen';

export interface ContentProps {
  readonly content: AssessmentContent;
  readonly onChange: (content: AssessmentContent) => void;
}

/** What it is called, where it stands, whether the course needs it. */
export function AboutForm({ courseId, content, onChange }: ContentProps & { readonly courseId: string }) {
  const { t } = useTranslation('assessment');
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const places = [
    { value: `COURSE ${courseId}`, label: t('author.place.course') },
    ...(course?.modules ?? []).flatMap((module) => [
      { value: `MODULE ${module.id}`, label: t('author.place.module', { title: module.title }) },
      ...module.lessons.map(({ id, title }) => ({
        value: `LESSON ${id}`,
        label: t('author.place.lesson', { title }),
      })),
    ]),
  ];
  return (
    <Stack>
      <TextInput
        label={t('author.title')}
        dir="auto"
        maxLength={200}
        value={content.title}
        onChange={(event) => onChange({ ...content, title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('author.place.label')}
        data={places}
        value={`${content.placeKind} ${content.placeId}`}
        onChange={(event) => {
          const [placeKind, placeId] = event.currentTarget.value.split(' ');
          onChange({ ...content, placeKind: placeKind as AssessmentContent['placeKind'], placeId: placeId ?? '' });
        }}
      />
      <Checkbox
        label={t('author.requiredLabel')}
        checked={content.required}
        onChange={(event) => onChange({ ...content, required: event.currentTarget.checked })}
      />
      <Textarea
        label={t('author.introduction')}
        description={t('author.introductionHelp')}
        dir="auto"
        autosize
        minRows={2}
        maxLength={10_000}
        value={content.introduction}
        onChange={(event) => onChange({ ...content, introduction: event.currentTarget.value })}
      />
    </Stack>
  );
}
