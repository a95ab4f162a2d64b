package io.lectern.tutor.speech.text;

import java.util.List;

/** What every language shares: markup is not said, punctuation paces. */
final class CommonRules {

    static final String WORD = "[\\p{L}][\\p{L}\\p{M}]*(?:['\u2019\u2010-][\\p{L}\\p{M}]+){0,9}";

    private CommonRules() {}

    /** Markup that carries no words. Emphasis marks go, the words between them stay. */
    static List<Rule> markup() {
        return List.of(
                Rule.skip("<!--.*?-->"),
                Rule.skip("</?[a-zA-Z][^<>]*>"),
                Rule.skip("!?\\[(?=[^\\]]*\\]\\([^)\\s]*\\))"),
                Rule.skip("\\]\\([^)\\s]*\\)"),
                Rule.skip("\\[\\^[^\\]]*\\]"),
                Rule.skip("(?m)^[ \\t]*(?:#{1,6}|>|[-*+\u2022])(?=\\s)"),
                Rule.skip("\\*{2,}|_{2,}|~{2,}|`{3,}\\w*"),
                Rule.skip("(?<![\\p{L}\\p{N}])[*_](?=\\p{L})|(?<=[\\p{L}\\p{M}.,!?])[*_](?![\\p{L}\\p{N}])"));
    }

    /** Pauses, from the weakest to the strongest. */
    static List<Rule> punctuation(char comma, char semicolon, char question) {
        return List.of(
                Rule.mark("\\.{2,}(?=\\s*$)|\u2026(?=\\s*$)", '.'),
                Rule.mark("\\.{2,}|\u2026|[\u2013\u2014]|--?(?=\\s)|[()\\[\\]|\u2022]", comma),
                Rule.mark("[,\u060c\u066c]", comma),
                Rule.mark("[;\u061b]", semicolon),
                Rule.mark(":", ':'),
                Rule.mark("[?\u061f]+!*", question),
                Rule.mark("!+", '!'),
                Rule.mark("[.\u06d4]", '.'));
    }

    /** A language nobody wrote rules for. */
    static List<Rule> plain() {
        return Lists.join(
                markup(),
                List.of(Rule.words(WORD, found -> found.group()), Rule.words("\\p{N}+", found -> found.group())),
                punctuation(',', ';', '?'));
    }
}
