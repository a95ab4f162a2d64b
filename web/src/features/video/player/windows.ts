/** Fills the screen with the player, or with the video alone where a phone allows no more. */
export function toggleFull(frame: HTMLElement | null, media: HTMLVideoElement | null): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else if (frame && 'requestFullscreen' in frame) void frame.requestFullscreen();
  else (media as { webkitEnterFullscreen?: () => void } | null)?.webkitEnterFullscreen?.();
}

export function canFloat(): boolean {
  return document.pictureInPictureEnabled === true;
}

/** Lets the video float above other windows. */
export function togglePicture(media: HTMLVideoElement | null): void {
  if (document.pictureInPictureElement) void document.exitPictureInPicture();
  else if (media && canFloat() && media.readyState > 0) void media.requestPictureInPicture().catch(() => undefined);
}
