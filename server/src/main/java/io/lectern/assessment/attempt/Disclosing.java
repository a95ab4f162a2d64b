package io.lectern.assessment.attempt;

import io.lectern.assessment.attempt.Disclosed.Part;
import io.lectern.assessment.attempt.Disclosed.Stage;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.TimeLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what learners see of their attempts that are over. Right answers wait until none of their attempts can gain from
 * them and, where the assessment has a window, until nobody can be sitting it any more.
 */
@Component
public class Disclosing {

    private final Attempts attempts;
    private final ExtraTimes extraTimes;
    private final AssessmentDesk desk;
    private final CommonRelease released;
    private final Clock clock;

    Disclosing(Attempts attempts, ExtraTimes extraTimes, AssessmentDesk desk, CommonRelease released, Clock clock) {
        this.attempts = attempts;
        this.extraTimes = extraTimes;
        this.desk = desk;
        this.released = released;
        this.clock = clock;
    }

    /** Whether its learner may see more of it by now than the points: what was written, and by its terms what was right. */
    public boolean isDue(Attempt attempt) {
        return due(attempt, desk.find(attempt.assessmentId()), clock.instant()).isShown();
    }

    /** To the one who took it. @param standing of that person now */
    Disclosed of(Attempt attempt, Assessment assessment, Standing standing, Instant now) {
        Disclosure disclosure = attempt.terms().disclosure();
        if (attempt.isRunning() || disclosure == Disclosure.SCORE) {
            return Disclosed.NOTHING;
        }
        Part marks = due(attempt, assessment, now);
        if (disclosure == Disclosure.MARKS) {
            return new Disclosed(marks, Part.of(Stage.NEVER));
        }
        return new Disclosed(marks, marks.isShown() ? answers(attempt, assessment, standing, now) : marks);
    }

    private Part answers(Attempt attempt, Assessment assessment, Standing standing, Instant now) {
        Part after = afterAll(attempt, assessment, now);
        return after.isShown() && standing.mayGain() ? Part.of(Stage.ATTEMPTS) : after;
    }

    private Part due(Attempt attempt, Assessment assessment, Instant now) {
        var reveal = attempt.terms().reveal();
        return switch (reveal.when()) {
            case AT_ONCE -> Part.of(Stage.SHOWN);
            case DATE -> Part.from(reveal.at(), now);
            case CLOSED -> afterAll(attempt, assessment, now);
            case TOGETHER -> Part.of(isReleased(attempt) ? Stage.SHOWN : Stage.RELEASE);
        };
    }

    private boolean isReleased(Attempt attempt) {
        Instant handedIn = attempt.submittedAt();
        return handedIn != null
                && released.of(attempt.assessmentId())
                        .filter(moment -> !handedIn.isAfter(moment))
                        .isPresent();
    }

    /** When nobody can be sitting it any more; at once where anybody may sit it at any time. */
    private Part afterAll(Attempt attempt, Assessment assessment, Instant now) {
        Instant closes = closes(attempt, assessment);
        if (closes == null && assessment.status() == AssessmentStatus.OPEN) {
            return Part.of(Stage.SHOWN);
        }
        Part window = Part.from(closes == null ? null : closes.plus(longest(assessment)), now);
        return window.isShown() && isSatAfter(assessment, now) ? Part.of(Stage.OTHERS) : window;
    }

    private boolean isSatAfter(Assessment assessment, Instant now) {
        return attempts.existsByAssessmentIdAndStateAndDueAtGreaterThan(
                assessment.id(), AttemptState.RUNNING, now.minus(TakeAssessment.GRACE));
    }

    /** The end of the window; a change of it since the attempt began only ever makes it later. */
    private static @Nullable Instant closes(Attempt attempt, Assessment assessment) {
        TimeLimit kept = attempt.terms().limit();
        return Stream.of(
                        assessment.conditions().limit(),
                        kept == null ? assessment.conditions().limit() : kept)
                .map(TimeLimit::closesAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** By how much the last attempt may end after the window. */
    private Duration longest(Assessment assessment) {
        return extraTimes.findByAssessmentIdOrderById(assessment.id()).stream()
                .map(extra -> extra.more().on(assessment.conditions().limit()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO)
                .plus(TakeAssessment.GRACE);
    }
}
