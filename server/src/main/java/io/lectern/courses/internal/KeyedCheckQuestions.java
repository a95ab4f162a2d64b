package io.lectern.courses.internal;

import io.lectern.courses.AnswerVerdict;
import io.lectern.courses.Block;
import io.lectern.courses.CheckQuestions;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.markdown.BlockViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges by the answer keys in the published versions. */
@Component
class KeyedCheckQuestions implements CheckQuestions {

    private final LessonVersions versions;

    KeyedCheckQuestions(LessonVersions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<AnswerVerdict> judge(LessonId lesson, int version, UUID question, Set<Integer> chosen) {
        return versions.findByLessonIdAndNumber(lesson.value(), version)
                .flatMap(v ->
                        v.blocks().stream().filter(b -> b.id().equals(question)).findFirst())
                .flatMap(b -> Optional.ofNullable(b.question()))
                .map(asked -> judge(asked, chosen));
    }

    private static AnswerVerdict judge(Block.Question asked, Set<Integer> chosen) {
        List<AnswerVerdict.Feedback> feedback = new ArrayList<>();
        for (int i = 0; i < asked.choices().size(); i++) {
            String words = asked.choices().get(i).feedback();
            if (chosen.contains(i) && words != null) {
                feedback.add(new AnswerVerdict.Feedback(i, BlockViews.html(words)));
            }
        }
        return new AnswerVerdict(asked.accepts(chosen), feedback, html(asked.explanation()), html(asked.hint()));
    }

    private static @Nullable String html(@Nullable String markdown) {
        return markdown == null ? null : BlockViews.html(markdown);
    }
}
