package io.lectern.accounts.internal;

/** Where an account stands. */
public enum AccountState {
    /** Asked to join; has no password yet. */
    INVITED,
    /** May sign in. */
    ACTIVE,
    /** May not sign in; everything of theirs is kept. */
    DISABLED
}
