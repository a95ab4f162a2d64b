import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf, markdownOf, sourceOf } from '@/features/courses/editor/blocks/block-syntax';
import { CalloutForm } from '@/features/courses/editor/blocks/forms/callout-form';
import { CodeForm } from '@/features/courses/editor/blocks/forms/code-form';
import { DocumentForm } from '@/features/courses/editor/blocks/forms/document-form';
import { FigureForm } from '@/features/courses/editor/blocks/forms/figure-form';
import { FormulaForm } from '@/features/courses/editor/blocks/forms/formula-form';
import { HeadingForm } from '@/features/courses/editor/blocks/forms/heading-form';
import { LinkForm } from '@/features/courses/editor/blocks/forms/link-form';
import { QuestionForm } from '@/features/courses/editor/blocks/forms/question-form';
import { TableForm } from '@/features/courses/editor/blocks/forms/table-form';
import { TextForm } from '@/features/courses/editor/blocks/forms/text-form';
import { VideoForm } from '@/features/courses/editor/blocks/forms/video-form';

interface BlockFormProps {
  readonly markdown: string;
  readonly onChange: (markdown: string) => void;
  readonly onDone: () => void;
  readonly lessonId: string;
  readonly onFile: (name: string) => Promise<string>;
  readonly onBesideVideo: (file: File) => Promise<void>;
  readonly pictureUrl: (path: string) => string | null;
}

/** The form of a block, by its kind, and below it what the teacher shall say in its place. */
export function BlockForm({ markdown, onChange, onDone, lessonId, onFile, onBesideVideo, pictureUrl }: BlockFormProps) {
  const { t } = useTranslation('courses');
  const [{ body, say }, setSource] = useState(() => sourceOf(markdown));
  // a form stays what it was opened as, whatever is typed into it
  const [kind] = useState(() => kindOf(body));
  const change = (source: { readonly body: string; readonly say: string }) => {
    setSource(source);
    onChange(markdownOf(source));
  };
  const write = (text: string) => change({ body: text, say });
  return (
    <Stack gap="md" onKeyDown={(event) => leaves(event) && onDone()}>
      {kind === 'HEADING' && <HeadingForm body={body} onChange={write} />}
      {kind === 'TEXT' && <TextForm body={body} onChange={write} />}
      {kind === 'FIGURE' && (
        <FigureForm body={body} onChange={write} lessonId={lessonId} onFile={onFile} pictureUrl={pictureUrl} />
      )}
      {kind === 'VIDEO' && (
        <VideoForm
          body={body}
          onChange={write}
          lessonId={lessonId}
          onFile={onFile}
          onBesideVideo={onBesideVideo}
          fileUrl={pictureUrl}
        />
      )}
      {kind === 'DOCUMENT' && (
        <DocumentForm body={body} onChange={write} lessonId={lessonId} onFile={onFile} fileUrl={pictureUrl} />
      )}
      {kind === 'LINK' && <LinkForm body={body} onChange={write} />}
      {kind === 'CODE' && <CodeForm body={body} onChange={write} />}
      {kind === 'TABLE' && <TableForm body={body} onChange={write} />}
      {kind === 'CALLOUT' && <CalloutForm body={body} onChange={write} />}
      {kind === 'FORMULA' && <FormulaForm body={body} onChange={write} />}
      {kind === 'QUESTION' && <QuestionForm body={body} onChange={write} />}
      {kind !== 'QUESTION' && (
        <Textarea
          label={t('editor.say.label')}
          description={t('editor.say.help')}
          autosize
          minRows={1}
          dir="auto"
          value={say}
          onChange={(event) => change({ body, say: event.currentTarget.value })}
        />
      )}
      <Group justify="flex-end">
        <Button onClick={onDone}>{t('editor.done')}</Button>
      </Group>
    </Stack>
  );
}

/** Escape leaves the form, unless it closes a list that is open there. */
function leaves({ key, target }: KeyboardEvent): boolean {
  return key === 'Escape' && !(target instanceof Element && target.matches('[aria-haspopup][aria-controls]'));
}
