package io.lectern.operations.storage;

import io.lectern.media.storage.StoreAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code storage copy} was told.
 *
 * @param atOnce how many files travel at once
 * @param reading whether everything is read back from the other store
 */
record CopyOptions(StoreAddress from, StoreAddress to, int atOnce, boolean reading) {

    static final String USAGE = """
            ./lectern storage copy --from URL --to URL [--at-once N] [--check]
              URL           file:/path, s3://bucket/prefix?region=.., azure://account/container (docs/operations/settings.md)
              --at-once N   so many files at once, 16 unless told
              --check       also read back everything that is in the other store""";

    private static final int MOST_AT_ONCE = 256;

    /** @throws IllegalArgumentException saying what is wrong */
    static CopyOptions of(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("copy")) {
            throw new IllegalArgumentException("storage can copy, and nothing else.");
        }
        Map<String, String> given = new HashMap<>();
        boolean reading = false;
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--check" -> reading = true;
                case "--from", "--to", "--at-once" -> {
                    String name = arguments[i++];
                    given.put(name, i < arguments.length ? arguments[i] : "");
                }
                default -> throw new IllegalArgumentException("\"" + arguments[i] + "\" is not an option of copy.");
            }
        }
        StoreAddress from = address("--from", given.get("--from"));
        StoreAddress to = address("--to", given.get("--to"));
        if (from.equals(to)) {
            throw new IllegalArgumentException("--from and --to name the same store.");
        }
        return new CopyOptions(from, to, number(given.getOrDefault("--at-once", "16")), reading);
    }

    private static StoreAddress address(String option, @Nullable String text) {
        try {
            return StoreAddress.of(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
        }
    }

    private static int number(String text) {
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST_AT_ONCE) {
            throw new IllegalArgumentException("--at-once takes a number from 1 to " + MOST_AT_ONCE + ".");
        }
        return number;
    }
}
