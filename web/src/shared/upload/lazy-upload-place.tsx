import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { loadTexts } from '@/shared/i18n/i18n';
import type { UploadPlaceProps } from '@/shared/upload/upload-place';

const Place = lazy(async () => {
  const [{ UploadPlace }] = await Promise.all([import('@/shared/upload/upload-place'), loadTexts('upload')]);
  return { default: UploadPlace };
});

/** A place for uploads that comes with its texts when it is first shown. */
export function LazyUploadPlace(props: UploadPlaceProps) {
  return (
    <Suspense fallback={<Skeleton h={140} radius="md" />}>
      <Place {...props} />
    </Suspense>
  );
}
