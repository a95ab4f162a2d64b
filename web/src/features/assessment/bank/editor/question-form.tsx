import { Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listQuestionsOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { QuestionDraft } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import classes from '@/features/assessment/bank/editor/parts.module.css';
import { StemPicture } from '@/features/assessment/bank/editor/stem-picture';
import { TaskForm } from '@/features/assessment/bank/editor/task-form';

interface QuestionFormProps {
  readonly courseId: string;
  readonly draft: QuestionDraft;
  readonly onChange: (draft: QuestionDraft) => void;
}

/** All of a question that its author writes. */
export function QuestionForm({ courseId, draft, onChange }: QuestionFormProps) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  const { data } = useQuery(listQuestionsOptions({ path: { id: courseId } }));
  const change = (changes: Partial<QuestionDraft>) => onChange({ ...draft, ...changes });
  return (
    <Stack gap="lg">
      <TextInput
        label={t('author.title')}
        description={t('bank.titleHelp')}
        dir="auto"
        maxLength={200}
        value={draft.title}
        error={faultAt('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('bank.stem')}
        description={t('bank.markdown')}
        dir="auto"
        autosize
        minRows={3}
        maxLength={20_000}
        value={draft.stem}
        error={faultAt('stem')}
        onChange={(event) => change({ stem: event.currentTarget.value })}
      />
      <StemPicture
        onInsert={(picture) => change({ stem: [draft.stem.trimEnd(), picture].filter(Boolean).join('\n\n') })}
      />
      <TaskForm task={draft.task} onChange={(task) => change({ task })} />
      <Textarea
        label={t('bank.explanation')}
        description={t('bank.explanationHelp')}
        dir="auto"
        autosize
        minRows={2}
        maxLength={20_000}
        value={draft.explanation}
        error={faultAt('explanation')}
        onChange={(event) => change({ explanation: event.currentTarget.value })}
      />
      <div className={classes['even']}>
        <NumberField
          label={t('bank.points')}
          min={0}
          max={1000}
          decimalScale={2}
          value={draft.points}
          error={faultAt('points')}
          onChange={(points) => change({ points })}
        />
        <NumberField
          label={t('bank.difficulty')}
          min={1}
          max={5}
          allowDecimal={false}
          value={draft.difficulty}
          error={faultAt('difficulty')}
          onChange={(difficulty) => change({ difficulty })}
        />
      </div>
      <TagsInput
        label={t('bank.tags')}
        description={t('bank.tagsHelp')}
        data={data?.tags ?? []}
        maxTags={20}
        value={draft.tags}
        error={faultAt('tags')}
        onChange={(tags) => change({ tags })}
      />
      <TagsInput
        label={t('bank.skills')}
        description={t('bank.skillsHelp')}
        data={data?.skills ?? []}
        maxTags={20}
        value={draft.skills}
        error={faultAt('skills')}
        onChange={(skills) => change({ skills })}
      />
    </Stack>
  );
}
