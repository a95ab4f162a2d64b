import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { getQuestionQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { createQuestion, getQuestion, saveQuestion } from '@/api/generated/sdk.gen';
import type { QuestionDetails } from '@/api/generated/types.gen';
import { isProblem } from '@/api/problem';
import { draftOf, type QuestionDraft } from '@/features/assessment/bank/editor/draft';
import { useForgetBank } from '@/features/assessment/bank/use-forget-bank';
import { notifyDone } from '@/shared/ui/notify';

export type Saving = ReturnType<typeof useSaving>;

/** What is written, and its way to the server. A newer version there is told, never overwritten. */
export function useSaving(courseId: string, question: QuestionDetails | null, initial: QuestionDraft) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const forgetBank = useForgetBank(courseId);
  const [draft, setDraft] = useState(initial);
  const [sent, setSent] = useState<QuestionDraft>();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const kept = useRef(initial);
  const latest = useRef(initial);
  latest.current = draft;

  /** The editor goes on from what the server has. */
  const takeOver = (from: QuestionDetails) => {
    kept.current = draftOf(from);
    latest.current = kept.current;
    setDraft(kept.current);
    queries.setQueryData(getQuestionQueryKey({ path: { id: from.id } }), from);
  };
  const attempt = async (work: () => Promise<void>) => {
    setRunning(true);
    setError(null);
    setSent(draft);
    try {
      await work();
      await forgetBank();
    } catch (failure) {
      setError(failure);
    } finally {
      setRunning(false);
    }
  };
  const asNew = (asDraft: boolean) =>
    attempt(async () => {
      const made = (await createQuestion({ path: { id: courseId }, body: { ...draft, draft: asDraft } })).data;
      takeOver(made);
      notifyDone(t('bank.saved'));
      await navigate(`/teach/questions/${made.id}`, { replace: question === null });
    });
  const save = (asDraft: boolean) =>
    question === null
      ? asNew(asDraft)
      : attempt(async () => {
          const body = { ...draft, draft: asDraft, version: question.version };
          takeOver((await saveQuestion({ path: { id: question.id }, body })).data);
          notifyDone(t('bank.saved'));
        });
  const takeNewer = () =>
    attempt(async () => {
      if (question) takeOver((await getQuestion({ path: { id: question.id } })).data);
    });
  return {
    draft,
    setDraft,
    sent,
    running,
    error,
    conflict: isProblem(error) && error.slug === 'changed-meanwhile',
    save,
    asNew,
    takeNewer,
    takeOver,
    isDirty: () => latest.current !== kept.current,
  };
}
