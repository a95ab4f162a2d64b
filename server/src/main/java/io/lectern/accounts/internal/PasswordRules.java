package io.lectern.accounts.internal;

import io.lectern.kernel.GeneralProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a new password must be: long enough, and not among the first that anybody would try. No kinds of characters are asked for. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final int SHORTEST_PERSONAL = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** @throws GeneralProblem.Invalid on the field {@code password}, with code {@code short, long, common} or {@code personal} */
    static void check(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        refuse(length < SHORTEST, "short", "A password has at least " + SHORTEST + " characters.");
        refuse(length > LONGEST, "long", "A password has at most " + LONGEST + " characters.");
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
        refuse(
                COMMON.contains(plain) || plain.chars().distinct().count() < SHORTEST_PERSONAL,
                "common",
                "This password is among the first that others would try.");
        String mailbox = email.substring(0, Math.max(0, email.indexOf('@')));
        for (String word : List.of(name, mailbox, email)) {
            String part = word.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
            boolean mostly = part.length() >= SHORTEST_PERSONAL
                    && plain.contains(part)
                    && plain.length() - part.length() < SHORTEST_PERSONAL;
            refuse(mostly, "personal", "This password is too close to your name or e-mail address.");
        }
    }

    private static void refuse(boolean wrong, String code, String message) {
        if (wrong) {
            throw new GeneralProblem.Invalid("password", code, message);
        }
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/accounts/common-passwords.txt")) {
            return Set.copyOf(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
