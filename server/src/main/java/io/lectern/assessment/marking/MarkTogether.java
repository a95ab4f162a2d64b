package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.FileNames;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.assessment.question.Rubric;
import io.lectern.kernel.GeneralProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives several answers to one question the same mark in one step. */
@Component
public class MarkTogether {

    /** An answer to the question that waits for this person's mark. */
    public record Candidate(Attempt attempt, AttemptItem item, Learner learner) {}

    /** @param rubric by which they are marked; null when points are given freely */
    public record Choice(
            List<Candidate> candidates, @Nullable Rubric rubric) {}

    public record Place(UUID attempt, UUID item) {}

    /** @param left those that somebody else marked meanwhile; they keep that mark */
    public record Outcome(int marked, List<Place> left) {}

    /** So many answers are shown at once. */
    static final int MOST = 200;

    private final MarkableAttempts attempts;
    private final Markings markings;
    private final MarkingDesk desk;
    private final MarkAnswers mark;

    MarkTogether(MarkableAttempts attempts, Markings markings, MarkingDesk desk, MarkAnswers mark) {
        this.attempts = attempts;
        this.markings = markings;
        this.desk = desk;
        this.mark = mark;
    }

    /** The answers to a question that this person could mark together, the oldest first. */
    @Transactional(readOnly = true)
    public Choice candidates(Actor actor, UUID assessmentId, UUID question, int revision) {
        Assessment assessment = desk.toMark(actor, assessmentId);
        List<Candidate> found = new ArrayList<>();
        attempts.waitingAt(assessmentId, portion -> {
            Map<UUID, Learner> learners = desk.learners(assessmentId, portion);
            for (Attempt attempt : portion) {
                attempt.items().stream()
                        .filter(item -> item.question().equals(question) && item.revision() == revision)
                        .filter(item -> waits(actor, assessment, attempt, item))
                        .forEach(item -> found.add(shown(actor, attempt, item, learners)));
            }
        });
        List<Candidate> shown = found.stream()
                .sorted(Comparator.comparing(c -> c.attempt().endedAt()))
                .limit(MOST)
                .toList();
        return new Choice(
                shown, shown.isEmpty() ? null : rubricOf(shown.getFirst().item()));
    }

    private @Nullable Rubric rubricOf(AttemptItem item) {
        return Objects.requireNonNull(attempts.questionsOf(List.of(item)).get(item.id()))
                .task()
                .markedBy();
    }

    private static Candidate shown(Actor actor, Attempt attempt, AttemptItem item, Map<UUID, Learner> learners) {
        Learner learner = Objects.requireNonNull(learners.get(attempt.id()));
        FileNames names =
                learner.isHidden() ? FileNames.neutral(attempt, item, actor.language()) : FileNames.given(item);
        return new Candidate(attempt, names.in(item), learner);
    }

    private boolean waits(Actor actor, Assessment assessment, Attempt attempt, AttemptItem item) {
        Marking marking = markings.findById(attempt.id())
                .orElseGet(() ->
                        Marking.begun(attempt, desk.settingsOf(assessment).rulesFor(attempt.id()), attempt.endedAt()));
        return marking.item(item.id())
                .filter(m -> m.stage(marking.rules()) != Stage.DISPUTED && m.waitsFor(actor.userId(), marking.rules()))
                .isPresent();
    }

    /**
     * Gives the mark to each of them, one after the other. What is marked by then stays, should it break off.
     *
     * @throws GeneralProblem.NotFound when one of them is not an answer to a question of the assessment
     * @throws GeneralProblem.Invalid when the mark does not fit
     */
    public Outcome mark(Actor actor, UUID assessmentId, List<Place> places, Mark.Verdict verdict) {
        desk.toMark(actor, assessmentId);
        requireOneQuestion(assessmentId, places);
        List<Place> left = new ArrayList<>();
        for (Place place : places) {
            try {
                mark.mark(actor, place.attempt(), place.item(), new MarkAnswers.Given(Part.MARK, null, verdict));
            } catch (GeneralProblem.Conflict _) {
                left.add(place);
            }
        }
        return new Outcome(places.size() - left.size(), left);
    }

    private void requireOneQuestion(UUID assessmentId, List<Place> places) {
        long questions = places.stream()
                .map(place -> itemAt(assessmentId, place))
                .map(item -> item.question() + ":" + item.revision())
                .distinct()
                .count();
        if (questions != 1) {
            throw noAnswer();
        }
    }

    private AttemptItem itemAt(UUID assessmentId, Place place) {
        Attempt attempt = attempts.over(place.attempt());
        return attempt.items().stream()
                .filter(item ->
                        item.id().equals(place.item()) && attempt.assessmentId().equals(assessmentId))
                .findFirst()
                .orElseThrow(MarkTogether::noAnswer);
    }

    private static GeneralProblem noAnswer() {
        return new GeneralProblem.NotFound("answer");
    }
}
