import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionDraft } from '@/features/assessment/bank/editor/draft';
import { valueAt } from '@/features/assessment/bank/editor/value-at';
import { fieldProblems } from '@/shared/lib/field-problems';

/** What the server said about a field, by its path; nothing when it said nothing. */
export type FaultAt = (field: string) => string | undefined;

const FaultsContext = createContext<FaultAt>(() => undefined);

export const FaultsProvider = FaultsContext.Provider;

export function useFaults(): FaultAt {
  return useContext(FaultsContext);
}

/** What was wrong with the draft that was sent, as long as the field still says what it said then. */
export function useFaultsOf(error: unknown, sent: QuestionDraft | undefined, draft: QuestionDraft): FaultAt {
  const { t } = useTranslation('assessment');
  return useMemo(() => {
    const faults = new Map(fieldProblems(error).map((fault) => [fault.field, fault]));
    return (field) => {
      const fault = faults.get(field);
      return fault && valueAt(field, sent) === valueAt(field, draft)
        ? t(`bank.faults.${fault.code}`, { defaultValue: fault.message })
        : undefined;
    };
  }, [error, sent, draft, t]);
}
