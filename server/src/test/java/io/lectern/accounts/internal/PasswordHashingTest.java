package io.lectern.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void aHashIsArgon2idAndMatchesItsPasswordOnly() {
        String hash = hashing.hash("قهوة with cardamom");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=3,p=1$");
        assertThat(hashing.matches("قهوة with cardamom", hash)).isTrue();
        assertThat(hashing.matches("قهوة with saffron", hash)).isFalse();
        assertThat(hashing.isOutdated(hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$2a$04$ea7W.8WKjjHKxF2GncAvUuKPhTBcGQfMRgs4uJieUa1Ae6CDih9DK",
                "$2b$04$a4NT7xwHOJj2y9SGcI1VVeEu.NqOKDR252XpSDTgI8/RcWZbfN4Ha",
                "$2y$04$Tab8hlVTnhkmT0FOD2WA1.6I5Q33fO2iOvgppHkU32UC0jzakeFki"
            })
    void bcryptFromElsewhereIsAcceptedAndOutdated(String hash) {
        assertThat(hashing.matches("from elsewhere", hash)).isTrue();
        assertThat(hashing.matches("from nowhere", hash)).isFalse();
        assertThat(hashing.isOutdated(hash)).isTrue();
    }

    @Test
    void nobodysHashTakesAsLongAsARealOne() {
        assertThat(hashing.isOutdated(PasswordHashing.NOBODYS)).isFalse();
        assertThat(hashing.matches("the password of nobody", null)).isFalse();
    }
}
