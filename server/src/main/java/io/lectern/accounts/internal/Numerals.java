package io.lectern.accounts.internal;

/** The digits a person reads; the names are those of Unicode's numbering systems. */
public enum Numerals {
    /** 0123 */
    latn,
    /** ٠١٢٣ */
    arab
}
