import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWhole, type Look, LookFields } from '@/features/accounts/fields/look-fields';
import type { SetUp } from '@/features/accounts/set-up/set-up';

interface LookStepProps {
  readonly setUp: SetUp;
  readonly onNext: (change: Partial<SetUp>) => void;
  readonly onBack: () => void;
}

export function LookStep({ setUp, onNext, onBack }: LookStepProps) {
  const { t } = useTranslation('accounts');
  const { name, logo, brand, accent } = setUp;
  const [look, setLook] = useState<Look>({ logo, brand, accent });
  return (
    <Stack>
      <LookFields name={name} value={look} onChange={setLook} />
      <Group grow>
        <Button variant="default" onClick={onBack}>
          {t('setUp.back')}
        </Button>
        <Button disabled={!isWhole(look)} onClick={() => onNext(look)}>
          {t('setUp.next')}
        </Button>
      </Group>
    </Stack>
  );
}
