package io.lectern.tutor.speech.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is said when the text goes on with the pattern. */
record Rule(Pattern pattern, Saying saying) {

    /** Says what was found. */
    @FunctionalInterface
    interface Saying {
        /** @return false when it is something else after all: the next rule is tried */
        boolean say(MatchResult found, Spoken spoken);
    }

    /** Turns what was found into words. */
    @FunctionalInterface
    interface Words {
        String of(MatchResult found);
    }

    static Rule words(String pattern, Words words) {
        return new Rule(Pattern.compile(pattern), (found, spoken) -> {
            spoken.say(words.of(found), found.start(), found.end());
            return true;
        });
    }

    static Rule say(String pattern, Saying saying) {
        return new Rule(Pattern.compile(pattern), saying);
    }

    static Rule mark(String pattern, char mark) {
        return new Rule(Pattern.compile(pattern), (found, spoken) -> {
            spoken.mark(mark);
            return true;
        });
    }

    static Rule skip(String pattern) {
        return new Rule(Pattern.compile(pattern), (found, spoken) -> true);
    }
}
