package io.lectern.tutor.retrieval;

import java.util.List;
import java.util.stream.Stream;

/** Particles and pronouns that Arabic writes together with a word, and that a light stemmer leaves there. */
final class Clinging {

    private static final List<String> BEFORE =
            List.of("وبال", "فبال", "ولل", "وب", "ول", "فب", "فل", "وس", "فس", "ب", "ل", "ك", "ف", "و", "س", "ه");
    private static final List<String> AFTER =
            List.of("كما", "هما", "كم", "هم", "هن", "نا", "ها", "ني", "ه", "ك", "ي", "ت", "وا", "ين", "ون", "ات", "ش");
    private static final int SHORTEST = 3;

    private Clinging() {}

    /** What may be left of a word without them, the least taken away first. */
    static Stream<String> without(String word) {
        if (!word.matches("\\p{InArabic}+")) {
            return Stream.of();
        }
        Stream<String> fronts = Stream.concat(
                Stream.of(word), BEFORE.stream().filter(word::startsWith).map(b -> word.substring(b.length())));
        return fronts.flatMap(f -> Stream.concat(
                        Stream.of(f),
                        AFTER.stream().filter(f::endsWith).map(a -> f.substring(0, f.length() - a.length()))))
                .filter(rest -> rest.length() >= SHORTEST && !rest.equals(word))
                .sorted(java.util.Comparator.comparingInt(rest -> -rest.length()));
    }
}
