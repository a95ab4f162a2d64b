package io.lectern.assessment.marking;

import io.lectern.assessment.marking.Advice.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a model says it quotes; white space and case do not matter, every word does. */
final class QuoteSearch {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 600;

    private QuoteSearch() {}

    /** Where it stands in the text. */
    static Optional<Quote> find(String quote, String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(quote);
        while (word.find()) {
            words.add(Pattern.quote(word.group()));
        }
        if (words.isEmpty() || quote.length() > LONGEST) {
            return Optional.empty();
        }
        String pattern = words.stream()
                .collect(Collectors.joining(
                        "[^\\p{L}\\p{M}\\p{N}]+", "(?<![\\p{L}\\p{M}\\p{N}])", "(?![\\p{L}\\p{M}\\p{N}])"));
        Matcher found = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return found.find() ? Optional.of(new Quote(found.start(), found.end(), found.group())) : Optional.empty();
    }

    static List<Quote> findAll(List<String> quotes, String text) {
        return quotes.stream()
                .flatMap(quote -> find(quote, text).stream())
                .distinct()
                .toList();
    }
}
