import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DropPlace } from '@/features/courses/editor/import/drop-place';
import type { ProposedLesson } from '@/features/courses/editor/import/import-api';
import { ImportProgress } from '@/features/courses/editor/import/import-progress';
import { useImport } from '@/features/courses/editor/import/use-import';
import classes from '@/features/courses/editor/structure/structure.module.css';
import { Remarks } from '@/features/courses/editor/text/remarks';
import { BlockContent } from '@/shared/blocks/block-content';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ImportDialogProps {
  readonly courseId: string;
  readonly moduleId: string | null;
  readonly onClose: () => void;
}

/** A document becomes a lesson: choose it, see what comes of it, then add it as a draft. */
export function ImportDialog({ courseId, moduleId, onClose }: ImportDialogProps) {
  const { t } = useTranslation(['courses', 'shared']);
  const { step, read, add, choose, close } = useImport(courseId, moduleId, onClose);
  return (
    <Dialog
      opened
      onClose={close}
      size="48rem"
      title={t('editor.import.title')}
      closeOnClickOutside={step.at === 'choose'}
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
      {(step.at === 'reading' || step.at === 'adding') && <ImportProgress {...step} onCancel={choose} />}
      {step.at === 'preview' && (
        <Stack>
          <ProblemAlert error={step.failure} />
          <Proposed lesson={step.lesson} />
          <Group justify="flex-end">
            <Button variant="default" onClick={choose}>
              {t('editor.import.other')}
            </Button>
            <Button onClick={() => add(step.chosen, step.lesson)}>{t('editor.import.add')}</Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

function Proposed({ lesson }: { readonly lesson: ProposedLesson }) {
  const { t } = useTranslation('courses');
  return (
    <>
      <div>
        <Text fw={600} dir="auto">
          {lesson.title}
        </Text>
        <Text size="sm" c="dimmed">
          {t('editor.import.found', { count: lesson.blocks.length })}
        </Text>
      </div>
      <Remarks remarks={lesson.remarks} />
      <section
        className={classes['preview']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which needs the keyboard too
        tabIndex={0}
        aria-label={t('editor.text.preview')}
        dir={lesson.language === 'ar' ? 'rtl' : 'ltr'}
      >
        {lesson.blocks.map((block) => (
          <BlockContent key={block.id} block={block} />
        ))}
      </section>
    </>
  );
}
