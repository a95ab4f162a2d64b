package io.lectern.assessment.attempt;

import io.lectern.assessment.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what many attempts came to, without what was asked in them. */
interface AttemptScores {

    /** An attempt that is over. @param score what its rules and people gave so far */
    record Row(
            UUID assessmentId,
            UUID personId,
            AttemptState state,
            @Nullable Score score) {}

    /** A question in an attempt. @param fraction of its points that was earned */
    record PaperItem(UUID question, int revision, BigDecimal points, BigDecimal fraction) {}

    /** What was earned in an attempt. */
    record PaperRow(UUID assessmentId, List<PaperItem> items) {}

    /** Everybody's first attempts in a course, as far as they are marked. */
    List<PaperRow> firstPapers(UUID courseId);

    /** Those of a course that are over. @param person null for everybody's */
    List<Row> scores(UUID courseId, @Nullable UUID person);

    /** That a person passed an assessment with one of their attempts. */
    record Pass(UUID personId, UUID assessmentId) {}

    /** What was passed in a course. @param person null for everybody's */
    List<Pass> passes(UUID courseId, @Nullable UUID person);
}
