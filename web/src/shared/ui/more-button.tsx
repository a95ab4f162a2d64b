import { Button } from '@mantine/core';

interface MoreButtonProps {
  readonly label: string;
  /** A list that comes page by page, as `useInfiniteQuery` gives it. */
  readonly found: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** Brings the next page of a list; nothing when there is none. */
export function MoreButton({ label, found }: MoreButtonProps) {
  return (
    found.hasNextPage && (
      <Button
        variant="default"
        loading={found.isFetchingNextPage}
        onClick={() => void found.fetchNextPage()}
        style={{ alignSelf: 'center' }}
      >
        {label}
      </Button>
    )
  );
}
