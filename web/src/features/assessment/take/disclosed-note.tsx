import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DisclosedAnswer, DisclosedPart } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** What the learner will see of an attempt later, and when. Nothing where nothing more follows. */
export function DisclosedNote({ disclosed }: { readonly disclosed: DisclosedAnswer }) {
  const { t } = useTranslation('assessment');
  const { dateTime } = useFormats();
  const { marks, answers } = disclosed;
  const waits = ({ stage }: DisclosedPart) => stage !== 'SHOWN' && stage !== 'NEVER';
  const said = (what: 'marks' | 'answers', { stage, at }: DisclosedPart) =>
    t(`later.${what}.${stage as 'DATE'}`, { when: at ? dateTime(at) : '' });
  const together = marks.stage === answers.stage && marks.at === answers.at;
  return (
    <>
      {waits(marks) && <Text>{said('marks', marks)}</Text>}
      {waits(answers) && !together && <Text>{said('answers', answers)}</Text>}
    </>
  );
}
