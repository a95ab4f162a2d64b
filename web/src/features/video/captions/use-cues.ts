import { useQuery } from '@tanstack/react-query';
import { lecternFetch } from '@/api/http';
import { type Cue, cuesOf } from '@/features/video/captions/cues';

const none: readonly Cue[] = [];

/** The cues of a file that never changes; none until it is there, or when there is no file. */
export function useCues(url: string | null): readonly Cue[] {
  const { data } = useQuery({
    queryKey: ['cues', url],
    queryFn: async ({ signal }) => cuesOf(await (await lecternFetch(url ?? '', { signal })).text()),
    enabled: url !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? none;
}
