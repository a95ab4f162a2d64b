package io.lectern.courses.internal.documents.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the headings of a document that only looks structured: short paragraphs in larger or bold letters. Documents
 * with headings of their own are left alone.
 */
public final class GuessedHeadings {

    private static final int LONGEST = 140;
    private static final int LONGEST_BOLD = 90;
    private static final float CLEARLY_LARGER = 1.12f;
    private static final int DEEPEST = 4;
    private static final Pattern SENTENCE = Pattern.compile(".*[.,;:،؛…]$");

    private final float body;

    private GuessedHeadings(float body) {
        this.body = body;
    }

    public static List<Part> in(List<Part> parts) {
        boolean styled = parts.stream().anyMatch(Part.Heading.class::isInstance);
        return styled ? parts : new GuessedHeadings(bodySize(parts)).mark(parts);
    }

    /** The size in which most letters are set. */
    private static float bodySize(List<Part> parts) {
        Map<Float, Integer> letters = new HashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Text text) {
                letters.merge(text.size(), text.runs().words().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private List<Part> mark(List<Part> parts) {
        var sizes = new TreeSet<Float>(Comparator.reverseOrder());
        headings(parts).forEach(text -> sizes.add(rank(text)));
        List<Float> ranks = List.copyOf(sizes);
        return parts.stream()
                .map(part -> part instanceof Part.Text text && isHeading(text)
                        ? new Part.Heading(Math.min(DEEPEST, ranks.indexOf(rank(text)) + 1), text.runs())
                        : part)
                .toList();
    }

    private Stream<Part.Text> headings(List<Part> parts) {
        return parts.stream()
                .filter(Part.Text.class::isInstance)
                .map(Part.Text.class::cast)
                .filter(this::isHeading);
    }

    /** Bold letters of the body's size rank below all larger ones. */
    private float rank(Part.Text text) {
        return Math.max(Math.round(text.size() * 2) / 2f, body);
    }

    private boolean isHeading(Part.Text text) {
        String words = text.runs().words();
        if (words.isEmpty()
                || words.length() > LONGEST
                || SENTENCE.matcher(words).matches()
                || words.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        return text.size() > body * CLEARLY_LARGER
                || (text.bold() && text.size() >= body * 0.98f && words.length() <= LONGEST_BOLD);
    }
}
