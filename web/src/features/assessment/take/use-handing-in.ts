import { useMemo } from 'react';
import { handInFile } from '@/api/generated/sdk.gen';
import { KeptAttempt } from '@/features/assessment/take/sealed/kept-attempt';
import type { HandIn } from '@/features/assessment/tasks/hand-in';
import { useUser } from '@/shared/session/session';

/** Hands files in for this attempt. */
export function useHandingIn(attempt: string): HandIn {
  const { id: person } = useUser();
  return useMemo(() => {
    const kept = KeptAttempt.open(person, attempt);
    return {
      send: async (item, file) => (await handInFile({ path: { id: attempt, item }, body: { file } })).data,
      keep: async (chosen) => (await kept).keepFile(chosen),
      drop: async (id) => (await kept).dropFile(id),
      left: async (item) => (await (await kept).files()).filter((chosen) => chosen.item === item),
    };
  }, [attempt, person]);
}
