import { Button, Card, Checkbox, NativeSelect, NumberInput, Radio, Stack, Tabs, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleView } from '@/api/generated/types.gen';
import { changeRule, ruleQuery } from '@/features/certificates/certificates';
import { PreviewLinks } from '@/features/certificates/rule/preview-links';
import { SignatureField } from '@/features/certificates/rule/signature-field';
import { WordsFields } from '@/features/certificates/rule/words-fields';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface RuleFormProps {
  readonly courseId: string;
  readonly rule: RuleView;
}

const modes = ['OFF', 'BY_HAND', 'AUTOMATIC'] as const;
const designs = ['CALM', 'PROUD'] as const;
const languages = ['en', 'ar'] as const;
const longestValidity = 600;

/** The whole rule on one page; certificates that exist stay as they are. */
export function RuleForm({ courseId, rule }: RuleFormProps) {
  const { t } = useTranslation('certificates');
  const queries = useQueryClient();
  const [draft, setDraft] = useState(rule);
  const change = (part: Partial<RuleView>) => setDraft((before) => ({ ...before, ...part }));
  const saving = useMutation({
    mutationFn: () => changeRule(courseId, draft),
    onSuccess: (saved) => {
      notifyDone(t('rule.saved'));
      queries.setQueryData(ruleQuery(courseId).queryKey, saved);
    },
  });
  return (
    <Stack gap="lg" maw={720}>
      <PreviewLinks courseId={courseId} rule={draft} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <fieldset disabled={!rule.editable} style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}>
          <Stack gap="lg" maw={720}>
            <Card padding="lg" component="section">
              <Stack>
                <Radio.Group
                  label={t('rule.mode')}
                  value={draft.mode}
                  onChange={(mode) => change({ mode: mode as RuleView['mode'] })}
                >
                  <Stack gap="xs" mt="xs">
                    {modes.map((mode) => (
                      <Radio key={mode} value={mode} label={t(`course.mode.${mode}`)} />
                    ))}
                  </Stack>
                </Radio.Group>
                <Checkbox
                  label={t('rule.requiresCompletion')}
                  checked={draft.requiresCompletion}
                  onChange={(event) => change({ requiresCompletion: event.currentTarget.checked })}
                />
                <NumberInput
                  label={t('rule.validity')}
                  description={t('rule.validityHelp')}
                  min={1}
                  max={longestValidity}
                  allowDecimal={false}
                  value={draft.validityMonths ?? ''}
                  onChange={(months) => change({ validityMonths: typeof months === 'number' ? months : null })}
                  maw={260}
                />
              </Stack>
            </Card>
            <Card padding="lg" component="section">
              <Stack>
                <Title order={2} size="h3">
                  {t('rule.look')}
                </Title>
                <Radio.Group
                  label={t('rule.design')}
                  value={draft.design}
                  onChange={(design) => change({ design: design as RuleView['design'] })}
                >
                  <Stack gap="xs" mt="xs">
                    {designs.map((design) => (
                      <Radio key={design} value={design} label={t(`rule.designs.${design}`)} />
                    ))}
                  </Stack>
                </Radio.Group>
                <NativeSelect
                  label={t('rule.language')}
                  value={draft.language ?? ''}
                  onChange={(event) => change({ language: event.currentTarget.value || null })}
                  data={[
                    { value: '', label: t('rule.ownLanguage') },
                    ...languages.map((language) => ({ value: language, label: t(`rule.languages.${language}`) })),
                  ]}
                  maw={260}
                />
                <Tabs defaultValue={draft.language ?? 'en'} keepMounted={false}>
                  <Tabs.List aria-label={t('rule.words')}>
                    {languages.map((language) => (
                      <Tabs.Tab key={language} value={language}>
                        {t(`rule.languages.${language}`)}
                      </Tabs.Tab>
                    ))}
                  </Tabs.List>
                  {languages.map((language) => (
                    <Tabs.Panel key={language} value={language} pt="md">
                      <WordsFields
                        language={language}
                        words={draft.wording[language]}
                        onChange={(words) => change({ wording: { ...draft.wording, [language]: words } })}
                      />
                    </Tabs.Panel>
                  ))}
                </Tabs>
                <SignatureField
                  courseId={courseId}
                  signature={draft.signature ?? null}
                  onChange={(signature) => change({ signature })}
                />
              </Stack>
            </Card>
            <Text size="sm" c="dimmed">
              {t('rule.note')}
            </Text>
            <ProblemAlert error={saving.error} />
            {rule.editable && (
              <Button type="submit" loading={saving.isPending} style={{ alignSelf: 'flex-start' }}>
                {t('rule.save')}
              </Button>
            )}
          </Stack>
        </fieldset>
      </form>
    </Stack>
  );
}
