package io.lectern.tutor.answers;

import io.lectern.tutor.Answer.Clause;
import java.util.ArrayList;
import java.util.List;

/** What the teacher may have to say at any moment, so that it can be spoken ahead of time: an answer then starts at once. */
public final class AnswerSpeech {

    private static final List<String> ALWAYS = List.of(
            "lead.here",
            "not-found",
            "not-found.rephrase",
            "talk.greeting",
            "talk.thanks",
            "talk.well",
            "talk.name",
            "talk.farewell",
            "talk.understood",
            "kept.back");
    private static final List<String> OF_A_LESSON = List.of("lead.lesson", "also", "not-found.nearest");

    private AnswerSpeech() {}

    /** The phrases that lead into answers from this lesson, and those that need no lesson. */
    public static List<Clause> ahead(String lessonTitle, String language) {
        List<Clause> ahead = new ArrayList<>();
        ALWAYS.forEach(key -> ahead.addAll(AnswerPhrases.all(key, language)));
        OF_A_LESSON.forEach(key -> ahead.addAll(AnswerPhrases.all(key, language, lessonTitle)));
        return ahead;
    }
}
