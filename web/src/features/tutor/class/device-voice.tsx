import { Button } from '@mantine/core';
import { IconDeviceSpeaker } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassSnapshot } from './class-session';
import classes from './stage.module.css';

interface DeviceVoiceProps {
  readonly snapshot: ClassSnapshot;
  readonly chosen: boolean | null;
  readonly onChoose: (wanted: boolean) => void;
}

/** Where the academy has no voice for a language, the learner may let a voice of this device read, or read along. */
export function DeviceVoice({ snapshot, chosen, onChoose }: DeviceVoiceProps) {
  const { t } = useTranslation('tutor');
  const [lacking, setLacking] = useState<string | null>(null);
  const { sounding } = snapshot;
  const silent = sounding?.clip && sounding.clip.audio === null ? sounding.language : null;
  const voice = useDeviceVoiceFor(lacking);
  useEffect(() => {
    if (silent) setLacking(silent);
  }, [silent]);
  if (lacking === null) return null;
  if (!voice) {
    return (
      <p className={classes.voice} role="status">
        {t('class.voice.none')}
      </p>
    );
  }
  return (
    <p className={classes.voice} role={chosen === null ? 'status' : undefined}>
      {chosen === null && t('class.voice.offer')}
      <Button
        size="compact-sm"
        variant="default"
        aria-pressed={chosen === true}
        leftSection={<IconDeviceSpeaker size={18} aria-hidden />}
        onClick={() => onChoose(chosen !== true)}
      >
        {t(chosen ? 'class.voice.off' : 'class.voice.on')}
      </Button>
    </p>
  );
}

/** Whether this device has a voice for the language; devices tell a little late. */
function useDeviceVoiceFor(language: string | null): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (!synthesis || language === null) return;
    const look = () => setHas(synthesis.getVoices().some((voice) => voice.lang.startsWith(language)));
    look();
    synthesis.addEventListener('voiceschanged', look);
    return () => synthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return has;
}
