import { Button, FileButton, Group, Text, useComputedColorScheme } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColourField, isColour } from '@/features/accounts/fields/colour-field';
import classes from '@/features/accounts/fields/look-fields.module.css';
import { readPicture } from '@/features/accounts/fields/read-picture';
import { inColours } from '@/shared/theme/academy-colours';
import { dark, light } from '@/shared/theme/palette';
import { Logo } from '@/shared/ui/logo';

const largestLogo = 300_000;

/** How an academy looks: a picture as an address, null for none, and two colours. */
export interface Look {
  readonly logo: string | null;
  readonly brand: string;
  readonly accent: string;
}

interface LookFieldsProps {
  /** The academy's name, for the preview. */
  readonly name: string;
  readonly value: Look;
  readonly onChange: (look: Look) => void;
  /** What the server found wrong with the logo. */
  readonly error?: string | undefined;
}

/** Whether both colours are written out, so that they can be saved. */
export function isWhole({ brand, accent }: Look): boolean {
  return isColour(brand) && isColour(accent);
}

/** Logo and colours, with a preview in which text is as readable as it will be. */
export function LookFields({ name, value, onChange, error }: LookFieldsProps) {
  const { t } = useTranslation('accounts');
  const [tooLarge, setTooLarge] = useState(false);

  const wrong = tooLarge ? t('fields.logo.too-large') : error;

  const choose = async (file: File | null) => {
    if (file === null) return;
    setTooLarge(file.size > largestLogo);
    if (file.size <= largestLogo) onChange({ ...value, logo: await readPicture(file) });
  };

  return (
    <>
      <Preview name={name} look={value} />
      <Group>
        <FileButton onChange={(file) => void choose(file)} accept="image/png,image/jpeg,image/webp">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhotoUp size={18} aria-hidden />}>
              {t('setUp.logo')}
            </Button>
          )}
        </FileButton>
        {value.logo !== null && (
          <Button variant="subtle" onClick={() => onChange({ ...value, logo: null })}>
            {t('setUp.noLogo')}
          </Button>
        )}
      </Group>
      <Text size="sm" c={wrong ? 'red' : 'dimmed'} role={wrong ? 'alert' : undefined}>
        {wrong ?? t('setUp.logoRule')}
      </Text>
      <ColourField
        label={t('setUp.brand')}
        description={t('setUp.colourRule')}
        value={value.brand}
        onChange={(brand) => onChange({ ...value, brand })}
      />
      <ColourField
        label={t('setUp.accent')}
        value={value.accent}
        onChange={(accent) => onChange({ ...value, accent })}
      />
    </>
  );
}

function Preview({ name, look }: { readonly name: string; readonly look: Look }) {
  const { t } = useTranslation('accounts');
  const scheme = useComputedColorScheme('light');
  const { brand, accent } = isWhole(look) ? look : { brand: null, accent: null };
  const palette = inColours(scheme === 'dark' ? dark : light, { brand, accent });
  const own = {
    '--lectern-action': palette.action,
    '--lectern-on-action': palette.onAction,
    '--lectern-accent': palette.accent,
    '--lectern-on-accent': palette.onAccent,
  };
  return (
    <div className={classes.preview} style={own as CSSProperties} aria-hidden="true">
      <span className={classes.head}>
        {look.logo === null ? <Logo size={32} /> : <img src={look.logo} alt="" />}
        <bdi>{name}</bdi>
      </span>
      <span className={classes.bar}>
        <span className={classes.button}>{t('setUp.previewAction')}</span>
        <span className={classes.live}>{t('setUp.previewLive')}</span>
      </span>
    </div>
  );
}
