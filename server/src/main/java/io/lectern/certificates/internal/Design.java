package io.lectern.certificates.internal;

/** How a certificate looks. */
public enum Design {
    /** Much paper, one thin line, ink. */
    CALM,
    /** A frame and a seal in the academy's colours. */
    PROUD
}
