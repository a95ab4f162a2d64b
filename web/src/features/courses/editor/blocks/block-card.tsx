import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Badge, Tooltip } from '@mantine/core';
import { IconEdit, IconGripVertical, IconTrash, IconVolume } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/courses/editor/blocks/block-card.module.css';
import { BlockForm } from '@/features/courses/editor/blocks/block-form';
import { kindOf, sourceOf } from '@/features/courses/editor/blocks/block-syntax';
import type { Piece } from '@/features/courses/editor/blocks/pieces';
import { BlockContent } from '@/shared/blocks/block-content';

interface BlockCardProps {
  /** What stands between this block and the one before it. */
  readonly before: ReactNode;
  readonly piece: Piece;
  /** Of the lesson, which need not be the reader's. */
  readonly language: 'en' | 'ar';
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onDone: () => void;
  readonly onChange: (markdown: string) => void;
  readonly onRemove: () => void;
  readonly lessonId: string;
  readonly onFile: (name: string) => Promise<string>;
  readonly onBesideVideo: (file: File) => Promise<void>;
  readonly pictureUrl: (path: string) => string | null;
}

/** One block: as learners see it, or its form. */
export function BlockCard({
  before,
  piece,
  language,
  editing,
  onEdit,
  onDone,
  onChange,
  onRemove,
  lessonId,
  onFile,
  onBesideVideo,
  pictureUrl,
}: BlockCardProps) {
  const { t } = useTranslation('courses');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: piece.key,
    disabled: editing,
  });
  const { body, say } = sourceOf(piece.markdown);
  const kind = t(`editor.kinds.${kindOf(body)}`);
  return (
    <li className={classes['place']}>
      <div className={classes['gap']}>{before}</div>
      <div
        ref={setNodeRef}
        className={classes['card']}
        data-dragging={isDragging || undefined}
        data-editing={editing || undefined}
        style={{ transform: CSS.Translate.toString(transform), transition }}
      >
        <div className={classes['tools']}>
          {!editing && (
            <ActionIcon
              ref={setActivatorNodeRef}
              {...attributes}
              {...listeners}
              className={classes['grip']}
              aria-label={t('editor.blocks.move', { kind })}
            >
              <IconGripVertical size={20} aria-hidden />
            </ActionIcon>
          )}
          <span className={classes['kind']}>{kind}</span>
          {say !== '' && !editing && (
            <Badge variant="light" leftSection={<IconVolume size={14} aria-hidden />}>
              {t('editor.blocks.spoken')}
            </Badge>
          )}
          <span className={classes['space']} />
          {!editing && (
            <>
              <Tooltip label={t('editor.blocks.edit')}>
                <ActionIcon onClick={onEdit} aria-label={t('editor.blocks.editKind', { kind })}>
                  <IconEdit size={20} aria-hidden />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={t('editor.blocks.remove')}>
                <ActionIcon onClick={onRemove} aria-label={t('editor.blocks.removeKind', { kind })}>
                  <IconTrash size={20} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </>
          )}
        </div>
        {editing ? (
          <BlockForm
            markdown={piece.markdown}
            onChange={onChange}
            onDone={onDone}
            lessonId={lessonId}
            onFile={onFile}
            onBesideVideo={onBesideVideo}
            pictureUrl={pictureUrl}
          />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the button beside does the same
          <div
            className={classes['content']}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            onDoubleClick={onEdit}
          >
            {piece.view ? <BlockContent block={piece.view} /> : <p dir="auto">{body}</p>}
          </div>
        )}
      </div>
    </li>
  );
}
