package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import java.util.Locale;
import java.util.Set;

/** Tells what a program printed from what somebody typed. */
final class Outputs {

    private static final Set<String> NAMES = Set.of("output", "out", "result", "stdout", "error", "stderr");

    private Outputs() {}

    static boolean isOutput(Block block) {
        return block.code() != null && isOutput(block.code().language());
    }

    static boolean isOutput(@org.jspecify.annotations.Nullable String language) {
        return language != null && NAMES.contains(language.toLowerCase(Locale.ROOT));
    }
}
