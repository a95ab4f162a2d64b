package io.lectern.courses.internal.documents.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a document that have a hyphen of their own, so that it stays when a line ends with it. */
final class Compounds {

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+");
    private static final Pattern LAST = Pattern.compile("([\\p{L}-]+)-$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}-]+");

    private final Set<String> known;

    private Compounds(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    static Compounds of(List<Page> pages) {
        return new Compounds(pages.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> COMPOUND.matcher(Page.words(row)).results())
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /** Whether the hyphen at the end of a line belongs to the word, as in {@code line-} and {@code by-line}. */
    boolean isOne(String ending, String beginning) {
        Matcher last = LAST.matcher(ending);
        Matcher first = FIRST.matcher(beginning);
        if (!last.find() || !first.find()) {
            return false;
        }
        boolean several = last.group(1).contains("-") || first.group().contains("-");
        return several || known.contains((last.group(1) + "-" + first.group()).toLowerCase(Locale.ROOT));
    }
}
