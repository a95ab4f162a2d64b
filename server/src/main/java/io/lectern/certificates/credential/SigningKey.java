package io.lectern.certificates.credential;

import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** A pair of Ed25519 keys. The secret half leaves this object in signatures only. */
final class SigningKey {

    private final Ed25519PrivateKeyParameters secret;

    private SigningKey(Ed25519PrivateKeyParameters secret) {
        this.secret = secret;
    }

    /** @param seed 32 bytes in Base64 @throws IllegalArgumentException when it is anything else; the message does not hold it */
    static SigningKey of(String seed) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(seed.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the signing key of certificates is not Base64");
        }
        if (bytes.length != Ed25519PrivateKeyParameters.KEY_SIZE) {
            throw new IllegalArgumentException("the signing key of certificates must have 32 bytes");
        }
        return new SigningKey(new Ed25519PrivateKeyParameters(bytes));
    }

    /** @return 64 bytes */
    byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519PrivateKeyParameters.SIGNATURE_SIZE];
        // Not by a signer: naming its parameter's type would open the signed library at every start, to be checked.
        secret.sign(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0);
        return signature;
    }

    /** As it is published. */
    String publicKey() {
        return Multibase.ofPublicKey(secret.generatePublicKey().getEncoded());
    }

    @Override
    public String toString() {
        return "SigningKey[" + publicKey() + "]";
    }
}
