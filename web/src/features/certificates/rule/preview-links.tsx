import { Button, Group, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RuleView } from '@/api/generated/types.gen';
import { previewRule } from '@/features/certificates/certificates';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface PreviewLinksProps {
  readonly courseId: string;
  /** As it stands in the form, saved or not. */
  readonly rule: RuleView;
}

/** Opens a sample of what the rule makes, in each language that learners may get. */
export function PreviewLinks({ courseId, rule }: PreviewLinksProps) {
  const { t } = useTranslation('certificates');
  const languages = rule.language ? [rule.language] : ['en', 'ar'];
  const preview = useMutation({ mutationFn: (language: string) => show(courseId, rule, language) });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {languages.map((language) => (
          <Button
            key={language}
            variant="default"
            leftSection={<IconEye size={18} aria-hidden />}
            loading={preview.isPending && preview.variables === language}
            onClick={() => preview.mutate(language)}
          >
            {`${t('rule.preview')} · ${t(`rule.languages.${language as 'en' | 'ar'}`)}`}
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t(rule.editable ? 'rule.previewHelp' : 'rule.previewSaved')}
      </Text>
      <ProblemAlert error={preview.error} />
    </Stack>
  );
}

/** The window is opened while the click still counts, and gets its sheet when that is there. */
async function show(courseId: string, rule: RuleView, language: string): Promise<void> {
  const sheet = window.open('', '_blank');
  try {
    const address = URL.createObjectURL(await previewRule(courseId, rule, language));
    if (sheet) sheet.location.href = address;
    else window.location.assign(address);
  } catch (error) {
    sheet?.close();
    throw error;
  }
}
