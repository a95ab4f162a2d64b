package io.lectern.certificates.credential;

import java.math.BigInteger;
import java.util.Arrays;

/** Bytes as text in base 58, marked as such by the leading z. */
final class Multibase {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

    /** Tells that a public Ed25519 key follows. */
    private static final byte[] ED25519 = {(byte) 0xED, 0x01};

    private Multibase() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; ) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append(ALPHABET.charAt(0));
        }
        return "z" + text.reverse();
    }

    static String ofPublicKey(byte[] key) {
        byte[] marked = Arrays.copyOf(ED25519, ED25519.length + key.length);
        System.arraycopy(key, 0, marked, ED25519.length, key.length);
        return of(marked);
    }
}
