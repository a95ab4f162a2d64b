import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isProblem } from '@/api/problem';
import { DropPlace } from '@/features/courses/editor/import/drop-place';
import {
  courseToEditQuery,
  importLesson,
  type ProposedLesson,
  previewImport,
  type Upload,
} from '@/features/courses/editor/structure/course-api';
import classes from '@/features/courses/editor/structure/structure.module.css';
import { Remarks } from '@/features/courses/editor/text/remarks';
import { BlockContent } from '@/shared/blocks/block-content';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ImportDialogProps {
  readonly courseId: string;
  readonly moduleId: string | null;
  readonly onClose: () => void;
}

type Step =
  | { readonly at: 'choose'; readonly failure?: unknown; readonly scan?: File }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'preview'; readonly upload: Upload; readonly lesson: ProposedLesson; readonly failure?: unknown }
  | { readonly at: 'adding' };

/** A document becomes a lesson: choose it, see what comes of it, then add it as a draft. */
export function ImportDialog({ courseId, moduleId, onClose }: ImportDialogProps) {
  const { t } = useTranslation(['courses', 'shared']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const read = async (upload: Upload) => {
    setStep({ at: 'reading', name: upload.file.name });
    try {
      setStep({ at: 'preview', upload, lesson: await previewImport(courseId, upload) });
    } catch (failure) {
      const scan = isProblem(failure) && failure.slug === 'document-without-text';
      setStep({ at: 'choose', failure, ...(scan && { scan: upload.file }) });
    }
  };
  const add = async (upload: Upload, lesson: ProposedLesson) => {
    setStep({ at: 'adding' });
    try {
      const added = await importLesson(courseId, moduleId, upload);
      await queries.invalidateQueries({ queryKey: courseToEditQuery(courseId).queryKey });
      onClose();
      await navigate(`/teach/lessons/${added.lessonId}`);
    } catch (failure) {
      setStep({ at: 'preview', upload, lesson, failure });
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="48rem"
      title={t('editor.import.title')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      {step.at === 'choose' && (
        <Stack>
          <ProblemAlert error={step.failure} />
          {step.scan && (
            <Button variant="default" onClick={() => step.scan && read({ file: step.scan, pagesAsPictures: true })}>
              {t('editor.import.asPictures')}
            </Button>
          )}
          <DropPlace onFile={(file) => read({ file, pagesAsPictures: false })} />
        </Stack>
      )}
      {(step.at === 'reading' || step.at === 'adding') && (
        <Stack align="center" py="xl" role="status">
          <Loader />
          <Text>
            {step.at === 'reading' ? t('editor.import.reading', { name: step.name }) : t('editor.import.adding')}
          </Text>
        </Stack>
      )}
      {step.at === 'preview' && (
        <Stack>
          <ProblemAlert error={step.failure} />
          <div>
            <Text fw={600} dir="auto">
              {step.lesson.title}
            </Text>
            <Text size="sm" c="dimmed">
              {t('editor.import.found', { count: step.lesson.blocks.length })}
            </Text>
          </div>
          <Remarks remarks={step.lesson.remarks} />
          <section
            className={classes['preview']}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which needs the keyboard too
            tabIndex={0}
            aria-label={t('editor.text.preview')}
            dir={step.lesson.language === 'ar' ? 'rtl' : 'ltr'}
          >
            {step.lesson.blocks.map((block) => (
              <BlockContent key={block.id} block={block} />
            ))}
          </section>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setStep({ at: 'choose' })}>
              {t('editor.import.other')}
            </Button>
            <Button onClick={() => add(step.upload, step.lesson)}>{t('editor.import.add')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
