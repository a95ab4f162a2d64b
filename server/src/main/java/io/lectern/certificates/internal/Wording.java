package io.lectern.certificates.internal;

import io.lectern.kernel.Json;

/** The words of a course's certificates in both languages. */
public record Wording(Words en, Words ar) implements Json {

    static Wording usual() {
        return new Wording(Words.usual("en"), Words.usual("ar"));
    }

    /** @param language {@code en} or {@code ar} */
    Words in(String language) {
        return language.equals("ar") ? ar : en;
    }
}
