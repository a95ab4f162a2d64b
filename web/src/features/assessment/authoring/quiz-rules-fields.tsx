import { Checkbox, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuizRulesContent } from '@/api/generated/types.gen';
import { DisclosureField, OrderFields, RepeatFields } from '@/features/assessment/authoring/attempt-fields';

interface QuizRulesFieldsProps {
  readonly rules: QuizRulesContent;
  readonly onChange: (rules: QuizRulesContent) => void;
}

/** What a new quiz begins with. */
export function QuizRulesFields({ rules, onChange }: QuizRulesFieldsProps) {
  const { t } = useTranslation('assessment');
  const change = (part: Partial<QuizRulesContent>) => onChange({ ...rules, ...part });
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RepeatFields value={rules} onChange={change} />
      </SimpleGrid>
      <DisclosureField value={rules} onChange={change} />
      <Checkbox
        label={t('author.rules.together')}
        checked={rules.together}
        onChange={(event) => change({ together: event.currentTarget.checked })}
      />
      <OrderFields value={rules} onChange={change} />
    </Stack>
  );
}
