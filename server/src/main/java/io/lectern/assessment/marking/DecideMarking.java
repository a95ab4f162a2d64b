package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Person;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers decide how an assessment is marked. What has been begun goes on by the rules it began with. */
@Component
public class DecideMarking {

    /**
     * @param revision counts the changes
     * @param editable whether the person may change them
     * @param releasedAt when all results were last released at once; null before
     * @param teachers of the course, who mark
     * @param others who could mark besides
     */
    public record Decided(
            UUID course,
            MarkingRules rules,
            long revision,
            boolean editable,
            @Nullable Instant releasedAt,
            List<Person> teachers,
            List<Person> others) {}

    private final MarkingSettingsRecords settings;
    private final Markings markings;
    private final MarkingDesk desk;
    private final Clock clock;

    DecideMarking(MarkingSettingsRecords settings, Markings markings, MarkingDesk desk, Clock clock) {
        this.settings = settings;
        this.markings = markings;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Decided of(Actor actor, UUID assessmentId) {
        Assessment assessment = desk.toLook(actor, assessmentId);
        return decided(assessment, desk.settingsOf(assessment), desk.mayMark(actor, assessment));
    }

    /**
     * @param revision that the person saw
     * @throws AssessmentProblem.StillAnonymous when names would come out while marks are not released
     */
    @Transactional
    public Decided change(Actor actor, UUID assessmentId, long revision, MarkingRules rules) {
        Assessment assessment = desk.toMark(actor, assessmentId);
        MarkingSettings before = desk.settingsOf(assessment);
        if (before.revision() != revision) {
            throw new GeneralProblem.Conflict("marking-rules");
        }
        boolean unveils = before.rules().anonymous() && !rules.anonymous();
        if (unveils && markings.existsByAssessmentIdAndStateNot(assessmentId, MarkingState.RELEASED)) {
            throw new AssessmentProblem.StillAnonymous();
        }
        try {
            return decided(assessment, settings.save(before.with(rules, clock.instant())), true);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new GeneralProblem.Conflict("marking-rules");
        }
    }

    private Decided decided(Assessment assessment, MarkingSettings found, boolean editable) {
        return new Decided(
                assessment.courseId(),
                found.rules(),
                found.revision(),
                editable,
                found.releasedAt(),
                desk.teachersOf(assessment),
                desk.othersWhoMayMark(assessment));
    }
}
