import classes from '@/features/documents/reading/reading.module.css';

interface SoundPlayerProps {
  readonly url: string;
  readonly name: string;
}

export function SoundPlayer({ url, name }: SoundPlayerProps) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: a teacher's sound file comes without captions
    <audio
      className={classes['sound']}
      controls
      controlsList="nodownload"
      preload="metadata"
      src={url}
      aria-label={name}
    />
  );
}
