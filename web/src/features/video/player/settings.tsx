import { ActionIcon, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { speeds } from '@/features/video/player/keys';
import type { CaptionChoice } from '@/features/video/player/use-caption-choice';
import type { Playback } from '@/features/video/player/use-playback';
import { useFormats } from '@/shared/i18n/formats';

interface SettingsProps {
  readonly playback: Playback;
  readonly captions: CaptionChoice;
}

/** How it plays: speed, quality, captions. */
export function Settings({ playback, captions }: SettingsProps) {
  const { t, i18n } = useTranslation('video');
  const { number } = useFormats();
  const { speed, quality, qualities } = playback;
  return (
    <Popover position="top-end" withinPortal={false} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('settings')} title={t('settings')}>
          <IconSettings size={22} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown dir={i18n.dir()}>
        <Stack gap="xs">
          <NativeSelect
            label={t('speed')}
            value={String(speed)}
            onChange={(event) => playback.setSpeed(Number(event.currentTarget.value))}
            data={speeds.map((one) => ({ value: String(one), label: t('times', { speed: number(one) }) }))}
          />
          {qualities.length > 1 && (
            <NativeSelect
              label={t('quality')}
              value={quality === null ? '' : String(quality)}
              onChange={({ currentTarget: { value } }) => playback.setQuality(value === '' ? null : Number(value))}
              data={[
                { value: '', label: t('automatic') },
                ...qualities.map(({ index, lines }) => ({ value: String(index), label: `${lines}p` })),
              ]}
            />
          )}
          {captions.tracks.length > 0 && (
            <NativeSelect
              label={t('captions')}
              value={captions.shown?.language ?? ''}
              onChange={({ currentTarget: { value } }) => captions.show(value === '' ? null : value)}
              data={[
                { value: '', label: t('off') },
                ...captions.tracks.map(({ language }) => ({ value: language, label: t(`language.${language}`) })),
              ]}
            />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
