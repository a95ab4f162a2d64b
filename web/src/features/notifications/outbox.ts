export interface MailEntry {
  readonly id: string;
  readonly state: 'WAITING' | 'SENT' | 'KEPT' | 'FAILED' | 'DROPPED';
  readonly recipient: string | null;
  readonly subject: string | null;
  readonly attempts: number;
  readonly dueAt: string | null;
  readonly problem: 'UNREACHABLE' | 'SIGN_IN_REFUSED' | 'MAIL_REFUSED' | null;
  readonly createdAt: string;
}

export interface OutboxList {
  readonly items: readonly MailEntry[];
  readonly next: string | null;
  /** Whether mails leave the house. */
  readonly sending: boolean;
}

export interface MailDetails {
  readonly mail: MailEntry;
  readonly language: string | null;
  readonly text: string | null;
}
