import { useState } from 'react';
import type { QuestionItem } from '@/api/generated/types.gen';
import { BankRow } from '@/features/assessment/bank/bank-row';
import { ChosenBar } from '@/features/assessment/bank/many/chosen-bar';
import classes from '@/features/assessment/take/offers.module.css';

interface QuestionListProps {
  readonly courseId: string;
  readonly questions: readonly QuestionItem[];
  /** Tags that questions of the course have. */
  readonly tags: readonly string[];
  readonly editable: boolean;
}

/** The questions that were found; who may edit them can choose several. */
export function QuestionList({ courseId, questions, tags, editable }: QuestionListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, yes: boolean) =>
    setChosen((before) => new Set(yes ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <>
      {editable && (
        <ChosenBar courseId={courseId} questions={questions} tags={tags} chosen={chosen} onChoose={setChosen} />
      )}
      <ul className={classes['list']}>
        {questions.map((question) => (
          <BankRow
            key={question.id}
            question={question}
            courseId={courseId}
            editable={editable}
            chosen={chosen.has(question.id)}
            onChoose={(yes) => choose(question.id, yes)}
          />
        ))}
      </ul>
    </>
  );
}
