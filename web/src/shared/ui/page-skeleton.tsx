import { Container } from '@mantine/core';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';

/** A whole page that is still coming. */
export function PageSkeleton() {
  return (
    <Container size="sm" py={96}>
      <LoadingSkeleton />
    </Container>
  );
}
