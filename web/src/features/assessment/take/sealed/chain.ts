import { sha256 } from '@/features/assessment/take/sealed/sha256';

/** That something was answered: what, after which word of the server, and how long after it. The answer itself is kept beside it. */
export interface Link {
  /** The hash of the link before this one. */
  readonly previous: string;
  readonly item: string;
  /** Larger than that of every link before. */
  readonly sequence: number;
  /** SHA-256 of the response, as the text that is kept. */
  readonly digest: string;
  /** The server's last word about the time. */
  readonly token: string;
  /** Milliseconds since that word came. */
  readonly elapsed: number;
  readonly hash: string;
}

/** What is not known of a link before it stands in its chain. */
export type Claim = Omit<Link, 'previous' | 'hash'>;

/** What the first link of an attempt follows. */
export function beginningOf(attempt: string): string {
  return sha256(`lectern answers\n${attempt}`);
}

/** The claim as the next link: nothing before it can change any more without all that follows. */
export function linked(previous: string, claim: Claim): Link {
  const said = [previous, claim.item, claim.sequence, claim.digest, claim.token, claim.elapsed].join('\n');
  return { ...claim, previous, hash: sha256(said) };
}
