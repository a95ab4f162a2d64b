import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getAttemptQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { bringLateAnswers, handInFile } from '@/api/generated/sdk.gen';
import type { AttemptAnswer } from '@/api/generated/types.gen';
import { isPassing } from '@/api/problem';
import { pauseAfter } from '@/features/assessment/take/patience';
import { KeptAttempt } from '@/features/assessment/take/sealed/kept-attempt';
import { forgetShell } from '@/features/assessment/take/sealed/offline-shell';

/** An attempt that is over: what this device still keeps of it is brought to the server, and what that has is forgotten here. */
export function useReturn(person: string, attempt: AttemptAnswer | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!attempt?.own || attempt.state === 'RUNNING') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const bring = async () => {
      try {
        const after = await settled(person, attempt);
        if (after) queries.setQueryData(getAttemptQueryKey({ path: { id: attempt.id } }), after);
      } catch (error) {
        // What cannot be brought stays on the device.
        if (!gone && isPassing(error)) timer = setTimeout(bring, pauseAfter(error));
      }
    };
    void bring();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [person, attempt, queries]);
}

/** The attempt with what was brought; null when there was nothing to bring. */
async function settled(person: string, attempt: AttemptAnswer): Promise<AttemptAnswer | null> {
  const kept = await KeptAttempt.find(person, attempt.id);
  if (!kept) return null;
  await kept.acknowledge(attempt.questions.map(({ id, sequence }) => ({ item: id, sequence })));
  let after = await brought(kept, attempt.id);
  // Files come by themselves, after answers that need nobody's decision.
  for (const { id, item, file } of await kept.files()) {
    const { data } = await handInFile({ path: { id: attempt.id, item }, body: { file } });
    const question = (after ?? attempt).questions.find((one) => one.id === item);
    const there = question?.response?.kind === 'UPLOAD' ? question.response.files : [];
    const response = { kind: 'UPLOAD' as const, files: [...there, data] };
    await kept.append([{ item, response, after: question?.sequence ?? 0 }]);
    after = await brought(kept, attempt.id);
    await kept.dropFile(id);
  }
  await kept.forget();
  await forgetShell();
  return after;
}

/** Brings the answers that are left. */
async function brought(kept: KeptAttempt, id: string): Promise<AttemptAnswer | null> {
  const left = await kept.answers();
  if (left.length === 0) return null;
  const body = { links: [...(await kept.chain())], ...kept.word };
  const { data } = await bringLateAnswers({ path: { id }, body });
  await kept.acknowledge(left);
  return data;
}
