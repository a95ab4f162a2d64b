import { useLocation } from 'react-router';

/** The secret of a mailed link. It stands after the hash sign, where no server and no log sees it. */
export function useLinkToken(): string {
  return useLocation().hash.slice(1);
}
