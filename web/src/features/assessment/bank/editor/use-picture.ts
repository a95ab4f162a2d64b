import { useMutation } from '@tanstack/react-query';
import { addQuestionPicture } from '@/api/generated/sdk.gen';
import { useCourse } from '@/features/assessment/bank/editor/course';
import type { Size } from '@/features/assessment/tasks/areas';

export interface TakenPicture extends Size {
  readonly file: string;
}

/** Brings a picture to the server and measures it. Until the question is saved it is its author's alone. */
export function usePicture(onTaken: (picture: TakenPicture) => void) {
  const courseId = useCourse();
  return useMutation({
    mutationFn: async (file: File) => {
      const { data } = await addQuestionPicture({ path: { id: courseId }, body: { file } });
      return { file: data.file, ...(await sizeOf(`/api/files/${data.file}`)) };
    },
    onSuccess: onTaken,
  });
}

async function sizeOf(url: string): Promise<Size> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return { width: picture.naturalWidth, height: picture.naturalHeight };
}
