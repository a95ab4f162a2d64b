import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { writtenKinds } from '@/features/assessment/bank/editor/draft';

/** Begins a question of the chosen kind. */
export function NewQuestionMenu({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('assessment');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={18} aria-hidden />}>{t('bank.new')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {writtenKinds.map((kind) => (
          <Menu.Item key={kind} component={Link} to={`/teach/courses/${courseId}/questions/new?kind=${kind}`}>
            {t(`author.taskKinds.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
