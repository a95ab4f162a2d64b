import { Button, Group, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { KeptComments } from '@/features/assessment/marking/kept-comments';

interface CommentFieldProps {
  readonly value: string;
  readonly onChange: (comment: string) => void;
}

/** What is said to the learner, in new words or in words that were kept. */
export function CommentField({ value, onChange }: CommentFieldProps) {
  const { t } = useTranslation('assessment');
  const [opened, { toggle }] = useDisclosure();
  return (
    <div>
      <Textarea
        label={t('marking.comment')}
        description={t('marking.commentHelp')}
        dir="auto"
        autosize
        minRows={3}
        maxLength={20_000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Group mt={4}>
        <Button variant="subtle" size="compact-sm" aria-expanded={opened} onClick={toggle}>
          {t('marking.kept.menu')}
        </Button>
      </Group>
      {opened && (
        <KeptComments
          written={value}
          onUse={(text) => onChange(value.trim() === '' ? text : `${value.trimEnd()}\n${text}`)}
        />
      )}
    </div>
  );
}
