import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { isProblem } from '@/api/problem';
import {
  type ChosenDocument,
  declineImport,
  importLesson,
  type ProposedLesson,
  previewImport,
  type Sending,
} from '@/features/courses/editor/import/import-api';
import { courseToEditQuery } from '@/features/courses/editor/structure/course-api';

/** Where an import stands. `sent` is the share of the document that is with the server; at 1 it reads. */
export type ImportStep =
  | { readonly at: 'choose'; readonly failure?: unknown; readonly scan?: File }
  | { readonly at: 'reading' | 'adding'; readonly file: File; readonly sent: number }
  | {
      readonly at: 'preview';
      readonly chosen: ChosenDocument;
      readonly lesson: ProposedLesson;
      readonly failure?: unknown;
    };

/** Chooses, reads, previews and adds a document; every wait can be ended, and what is declined is let go of. */
export function useImport(courseId: string, moduleId: string | null, onClose: () => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Nobody waits for it, and it changes nothing that is seen: the server lets go by itself a day later. */
  const decline = () => void declineImport(courseId).catch(() => undefined);
  const sending = (at: 'reading' | 'adding', file: File): Sending => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setStep({ at, file, sent: 0 });
    return { signal, onSent: (sent) => signal.aborted || setStep({ at, file, sent }) };
  };

  const read = async (chosen: ChosenDocument) => {
    const way = sending('reading', chosen.file);
    try {
      setStep({ at: 'preview', chosen, lesson: await previewImport(courseId, chosen, way) });
    } catch (failure) {
      if (way.signal.aborted) return;
      const scan = isProblem(failure) && failure.slug === 'document-without-text';
      setStep({ at: 'choose', failure, ...(scan && { scan: chosen.file }) });
    }
  };
  const add = async (chosen: ChosenDocument, lesson: ProposedLesson) => {
    const way = sending('adding', chosen.file);
    try {
      const added = await importLesson(courseId, moduleId, chosen, way);
      await queries.invalidateQueries({ queryKey: courseToEditQuery(courseId).queryKey });
      onClose();
      await navigate(`/teach/lessons/${added.lessonId}`);
    } catch (failure) {
      if (!way.signal.aborted) setStep({ at: 'preview', chosen, lesson, failure });
    }
  };
  /** Ends what runs, lets go of what was previewed, and begins again. */
  const choose = () => {
    running.current?.abort();
    if (step.at !== 'choose') decline();
    setStep({ at: 'choose' });
  };
  const close = () => {
    choose();
    onClose();
  };
  return { step, read, add, choose, close };
}
