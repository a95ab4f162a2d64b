import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { IconFileText } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddBlock } from '@/features/courses/editor/blocks/add-block';
import { BlockCard } from '@/features/courses/editor/blocks/block-card';
import classes from '@/features/courses/editor/blocks/block-editor.module.css';
import { blank } from '@/features/courses/editor/blocks/block-syntax';
import { newPiece, type Piece, piecesOf } from '@/features/courses/editor/blocks/pieces';
import { join } from '@/features/courses/editor/blocks/split';
import type { Draft } from '@/features/courses/editor/draft/use-draft';
import type { BlockKind } from '@/shared/blocks/block';
import { EmptyState } from '@/shared/ui/empty-state';
import { notifyUndo } from '@/shared/ui/notify';
import { useMoveWords } from '@/shared/ui/use-move-words';

interface BlockEditorProps {
  readonly draft: Draft;
}

/** A lesson as a row of blocks: add, edit in place, move by pointer or keyboard, remove with a way back. */
export function BlockEditor({ draft }: BlockEditorProps) {
  const { t } = useTranslation('courses');
  const { mine, server } = draft.state;
  const [pieces, setPieces] = useState(() => piecesOf(mine.markdown, server));
  const [editing, setEditing] = useState<string | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const words = useMoveWords((key) => pieces.findIndex((piece) => piece.key === key) + 1, pieces.length);

  useEffect(() => {
    if (editing === null) setPieces((before) => piecesOf(mine.markdown, server, before));
  }, [editing, mine.markdown, server]);

  const put = (changed: readonly Piece[]) => {
    setPieces(changed);
    draft.edit({
      markdown: join(changed.map(({ markdown }) => markdown).filter((markdown) => markdown.trim() !== '')),
    });
  };
  const add = (kind: BlockKind, at: number) => {
    const piece = newPiece(blank(kind));
    setPieces([...pieces.slice(0, at), piece, ...pieces.slice(at)]);
    setEditing(piece.key);
  };
  const remove = (piece: Piece) => {
    const at = pieces.indexOf(piece);
    const rest = pieces.filter((other) => other !== piece);
    put(rest);
    notifyUndo({
      message: t('editor.blocks.removed'),
      label: t('editor.blocks.undo'),
      onUndo: () => put([...rest.slice(0, at), piece, ...rest.slice(at)]),
    });
  };
  const move = ({ active, over }: DragEndEvent) => {
    const [from, to] = [active.id, over?.id].map((id) => pieces.findIndex(({ key }) => key === id)) as [number, number];
    if (from >= 0 && to >= 0 && from !== to) put(arrayMove([...pieces], from, to));
  };
  const pictureUrl = (path: string) => server.pictures.find((picture) => picture.path === path)?.url ?? null;

  if (pieces.length === 0) {
    return (
      <EmptyState
        icon={IconFileText}
        title={t('editor.blocks.empty.title')}
        action={<AddBlock prominent onAdd={(kind) => add(kind, 0)} />}
      >
        {t('editor.blocks.empty.text')}
      </EmptyState>
    );
  }
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={move} accessibility={words}>
      <SortableContext items={pieces.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <ol className={classes['list']}>
          {pieces.map((piece, at) => (
            <BlockCard
              key={piece.key}
              before={<AddBlock onAdd={(kind) => add(kind, at)} />}
              piece={piece}
              language={mine.language}
              editing={editing === piece.key}
              onEdit={() => setEditing(piece.key)}
              onDone={() => setEditing(null)}
              onChange={(markdown) =>
                put(pieces.map((other) => (other.key === piece.key ? { ...other, markdown } : other)))
              }
              onRemove={() => remove(piece)}
              lessonId={draft.state.server.id}
              onFile={draft.addFile}
              onBesideVideo={draft.addBesideVideo}
              pictureUrl={pictureUrl}
            />
          ))}
        </ol>
      </SortableContext>
      <div className={classes['end']}>
        <AddBlock prominent onAdd={(kind) => add(kind, pieces.length)} />
      </div>
    </DndContext>
  );
}
