import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lessonPictures } from '@/features/courses/editor/draft/draft-api';
import type { Draft } from '@/features/courses/editor/draft/use-draft';
import classes from '@/features/courses/editor/lesson-editor.module.css';
import { LazyUploadPlace } from '@/shared/upload/lazy-upload-place';

/** Videos, and what lies beside them, have their place in their blocks. */
const besides = /\.(mp4|m4v|mov|webm|mkv|avi|vtt)$/i;

interface LessonPicturesProps {
  readonly draft: Draft;
}

/** The pictures that the lesson's text can show by their names, and a place for many more at once. */
export function LessonPictures({ draft }: LessonPicturesProps) {
  const { t } = useTranslation('courses');
  const { id, pictures } = draft.state.server;
  const shown = pictures.filter(({ path }) => !besides.test(path));
  return (
    <section aria-labelledby="lesson-pictures">
      <Text id="lesson-pictures" component="h2" size="sm" fw={500}>
        {t('editor.pictures.title')}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t('editor.pictures.help')}
      </Text>
      {shown.length > 0 && (
        <ul className={classes['pictures']}>
          {shown.map(({ path, url }) => (
            <li key={path}>
              <img src={url} alt="" loading="lazy" />
              <bdi>{path}</bdi>
            </li>
          ))}
        </ul>
      )}
      <LazyUploadPlace {...lessonPictures} subject={id} onKept={({ name }) => void draft.addFile(name)} />
    </section>
  );
}
