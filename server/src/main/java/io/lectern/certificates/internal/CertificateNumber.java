package io.lectern.certificates.internal;

import java.security.SecureRandom;

/** Numbers that are easy to read out, hard to guess and say nothing about how many there are. */
final class CertificateNumber {

    /** Crockford's alphabet: no letter that is taken for a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateNumber() {}

    static String next() {
        var number = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                number.append('-');
            }
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
