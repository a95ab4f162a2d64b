import { Anchor, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssessmentOffer } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';
import { addressOf } from '@/shared/lib/comes-first';

/** In the place of the button that begins: what the learner waits for, and where to go on meanwhile. */
export function ClosedDoor({ standing }: { readonly standing: AssessmentOffer['standing'] }) {
  const { t } = useTranslation('assessment');
  const { dateTime, relative } = useFormats();
  const { door, opensAt, after } = standing;
  if (door !== 'GATED' && door !== 'NOT_TAKING') return null;
  const when = opensAt && { when: dateTime(opensAt), relative: relative(opensAt) };
  return (
    <Stack gap="xs">
      {door === 'NOT_TAKING' && <Text>{when ? t('closedDoor.begins', when) : t('closedDoor.notTaking')}</Text>}
      {door === 'GATED' && when && <Text>{t('closedDoor.opens', when)}</Text>}
      {after.length > 0 && (
        <>
          <Text>{t('closedDoor.after')}</Text>
          <List>
            {after.map((first) => (
              <List.Item key={first.id}>
                <Anchor component={Link} to={addressOf(first)}>
                  <bdi>{first.title}</bdi>
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}
