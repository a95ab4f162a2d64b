package io.lectern.courses.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pictures as authors write them: {@code ![caption](path "title"){alt='what it shows'}}. */
final class FigureSyntax {

    /** One picture. @param path as written @param words its attributes that are single words @param source its own Markdown */
    record Written(String path, String alt, @Nullable String caption, Set<String> words, String source) {

        Written {
            words = Set.copyOf(words);
        }
    }

    private static final Pattern IMAGE = Pattern.compile("!\\[(?<caption>[^\\[\\]\\\\]*+(?:\\\\.[^\\[\\]\\\\]*+)*+)\\]"
            + "\\(\\s*+(?<path><[^<>\\n]*+>|[^\\s()]*+)(?:\\s++(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'))?+\\s*+\\)"
            + "(?<attributes>\\{[^{}'\"]*+(?:(?:'[^'\\n]*+'|\"[^\"\\n]*+\")[^{}'\"]*+)*+\\})?+");
    private static final Pattern ALT = Pattern.compile("\\b(?:fig-)?alt\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern VALUE = Pattern.compile("[\\w-]+\\s*=\\s*(?:'[^']*'|\"[^\"]*\"|\\S+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private FigureSyntax() {}

    /** The pictures of a paragraph that consists of nothing else; empty when it holds other words too. */
    static List<Written> only(String paragraph) {
        List<Written> found = new ArrayList<>();
        Matcher image = IMAGE.matcher(paragraph);
        int end = 0;
        while (image.find()) {
            if (!paragraph.substring(end, image.start()).isBlank()) {
                return List.of();
            }
            found.add(written(image));
            end = image.end();
        }
        return paragraph.substring(end).isBlank() ? found : List.of();
    }

    /** Every picture in a text. */
    static List<Written> all(String text) {
        return IMAGE.matcher(text).results().map(FigureSyntax::written).toList();
    }

    /** The same text with plain images, their words in place of their attributes, and no more lines than before. */
    static String plain(String text) {
        if (!text.contains("](")) {
            return text;
        }
        return IMAGE.matcher(text).replaceAll(found -> {
            if (found.group("attributes") == null) {
                return Matcher.quoteReplacement(found.group());
            }
            Written written = written(found);
            String words = written.alt().replaceAll("[\\[\\]\\\\]", " ");
            return Matcher.quoteReplacement("![" + words + "](<" + written.path() + ">)");
        });
    }

    private static Written written(MatchResult image) {
        String inBrackets = unescape(image.group("caption")).strip();
        String title = image.group("double") != null ? image.group("double") : image.group("single");
        String attributes = image.group("attributes");
        Matcher alt = ALT.matcher(attributes == null ? "" : attributes);
        String path = image.group("path");
        if (path.startsWith("<")) {
            path = path.substring(1, path.length() - 1);
        }
        String described = alt.find()
                ? unescape(alt.group(1) != null ? alt.group(1) : alt.group(2)).strip()
                : "";
        String caption = described.isEmpty() ? blankToNull(title) : blankToNull(inBrackets);
        return new Written(
                path, described.isEmpty() ? inBrackets : described, caption, words(attributes), image.group());
    }

    private static Set<String> words(@Nullable String attributes) {
        return attributes == null
                ? Set.of()
                : Pattern.compile("[\\w-]+")
                        .matcher(VALUE.matcher(attributes).replaceAll(" "))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll("$1");
    }
}
