import { Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { completeSetUp } from '@/api/generated/sdk.gen';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { useFieldText } from '@/features/accounts/fields/use-field-text';
import { AdministratorStep } from '@/features/accounts/set-up/administrator-step';
import { LookStep } from '@/features/accounts/set-up/look-step';
import { NameStep } from '@/features/accounts/set-up/name-step';
import { type FirstAdministrator, requestOf, type SetUp } from '@/features/accounts/set-up/set-up';
import { useFormats } from '@/shared/i18n/formats';
import { deviceZone, usePreferences } from '@/shared/lib/preferences';
import { academyQuery, useSignIn } from '@/shared/session/session';
import { light } from '@/shared/theme/palette';

const steps = 3;

/** One question at a time: what it is called, how it looks, who runs it. Nothing is sent before the last. */
export function SetUpSteps({ token }: { readonly token: string }) {
  const { t } = useTranslation('accounts');
  const { number } = useFormats();
  const { language } = usePreferences();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signIn = useSignIn();
  const [step, setStep] = useState(1);
  const [setUp, setSetUp] = useState<SetUp>({
    name: '',
    logo: null,
    brand: light.action,
    accent: light.accent,
    languages: ['en', 'ar'],
    defaultLanguage: language,
    timeZone: deviceZone,
  });
  const opening = useMutation({
    mutationFn: async (administrator: FirstAdministrator) => {
      await completeSetUp({ body: requestOf(token, setUp, administrator) });
      await signIn.mutateAsync({ email: administrator.email, password: administrator.password });
      await queries.invalidateQueries({ queryKey: academyQuery.queryKey });
    },
    onSuccess: () => navigate('/', { replace: true }),
  });
  const fieldText = useFieldText(opening.error);

  const proceed = (change: Partial<SetUp>) => {
    setSetUp({ ...setUp, ...change });
    setStep(step + 1);
  };
  const back = () => setStep(step - 1);

  return (
    <Stack>
      <Text c="dimmed" size="sm" role="status">
        {t('setUp.step', { step: number(step), steps: number(steps) })}
      </Text>
      <FormAlert error={opening.error} />
      {fieldText('logo') && (
        <Text c="red" size="sm" role="alert">
          {fieldText('logo')}
        </Text>
      )}
      {step === 1 && <NameStep setUp={setUp} onNext={proceed} />}
      {step === 2 && <LookStep setUp={setUp} onNext={proceed} onBack={back} />}
      {step === 3 && (
        <AdministratorStep
          running={opening.isPending}
          errorOf={fieldText}
          onFinish={(administrator) => opening.mutate(administrator)}
          onBack={back}
        />
      )}
    </Stack>
  );
}
