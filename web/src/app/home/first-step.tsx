import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Role } from '@/shared/session/session';
import { NextStep } from '@/shared/ui/next-step';

const order: readonly Role[] = ['TEACHER', 'ADMINISTRATOR', 'STUDENT', 'AUDITOR'];

/** What somebody does first in an academy where nothing waits for them yet. */
export function FirstStep({ roles }: { readonly roles: readonly Role[] }) {
  const { t } = useTranslation();
  const role = order.find((candidate) => roles.includes(candidate)) ?? 'STUDENT';
  return (
    <NextStep
      title={t(`home.first.${role}.title`)}
      action={
        <Button component={Link} to="/courses">
          {t(`home.first.${role}.action`)}
        </Button>
      }
    >
      {t(`home.first.${role}.text`)}
    </NextStep>
  );
}
