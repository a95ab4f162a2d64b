import { Button, ColorInput, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/accounts/set-up/look-step.module.css';
import { readPicture, type SetUp } from '@/features/accounts/set-up/set-up';

const largestLogo = 300_000;

interface LookStepProps {
  readonly setUp: SetUp;
  readonly onNext: (change: Partial<SetUp>) => void;
  readonly onBack: () => void;
}

export function LookStep({ setUp, onNext, onBack }: LookStepProps) {
  const { t } = useTranslation('accounts');
  const [logo, setLogo] = useState(setUp.logo);
  const [brand, setBrand] = useState(setUp.brand);
  const [accent, setAccent] = useState(setUp.accent);
  const [tooLarge, setTooLarge] = useState(false);

  const choose = async (file: File | null) => {
    if (file === null) return;
    setTooLarge(file.size > largestLogo);
    if (file.size <= largestLogo) setLogo(await readPicture(file));
  };

  return (
    <Stack>
      <div className={classes.preview} aria-hidden="true">
        <span className={classes.head}>
          {logo === null ? <span className={classes.mark} style={{ background: brand }} /> : <img src={logo} alt="" />}
          <bdi>{setUp.name}</bdi>
        </span>
        <span className={classes.bar}>
          <span className={classes.button} style={{ background: brand }}>
            {t('setUp.previewAction')}
          </span>
          <span className={classes.live} style={{ background: accent }}>
            {t('setUp.previewLive')}
          </span>
        </span>
      </div>
      <Group>
        <FileButton onChange={(file) => void choose(file)} accept="image/png,image/jpeg,image/webp">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhotoUp size={18} aria-hidden />}>
              {t('setUp.logo')}
            </Button>
          )}
        </FileButton>
        {logo !== null && (
          <Button variant="subtle" onClick={() => setLogo(null)}>
            {t('setUp.noLogo')}
          </Button>
        )}
      </Group>
      <Text size="sm" c={tooLarge ? 'red' : 'dimmed'} role={tooLarge ? 'alert' : undefined}>
        {t('setUp.logoRule')}
      </Text>
      <ColorInput label={t('setUp.brand')} value={brand} onChange={setBrand} format="hex" dir="ltr" />
      <ColorInput label={t('setUp.accent')} value={accent} onChange={setAccent} format="hex" dir="ltr" />
      <Group grow>
        <Button variant="default" onClick={onBack}>
          {t('setUp.back')}
        </Button>
        <Button onClick={() => onNext({ logo, brand, accent })}>{t('setUp.next')}</Button>
      </Group>
    </Stack>
  );
}
