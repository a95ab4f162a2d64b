package io.lectern.assessment.authoring;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.authoring.Assessment.Content;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.kernel.GeneralProblem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers make quizzes and exams. Who comes second with a change is told, and nothing is overwritten. */
@Component
public class WriteAssessments {

    /** @param editable whether the person may change them */
    public record Overview(List<Assessment> assessments, CourseRules rules, boolean editable) {}

    private final Assessments assessments;
    private final CourseRulesRecords rules;
    private final AssessmentDesk desk;
    private final AssessmentUse use;
    private final CourseOutlines outlines;
    private final Clock clock;

    WriteAssessments(
            Assessments assessments,
            CourseRulesRecords rules,
            AssessmentDesk desk,
            AssessmentUse use,
            CourseOutlines outlines,
            Clock clock) {
        this.assessments = assessments;
        this.rules = rules;
        this.desk = desk;
        this.use = use;
        this.outlines = outlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overview ofCourse(Actor actor, UUID courseId) {
        desk.requireOversight(actor, courseId);
        return new Overview(
                assessments.findByCourseIdOrderById(courseId), desk.rulesOf(courseId), desk.mayEdit(actor, courseId));
    }

    /** Which questions it names that nobody is asked any more. Who may see it was decided before. */
    @Transactional(readOnly = true)
    public Set<UUID> missing(Assessment assessment) {
        return use.missing(assessment);
    }

    @Transactional
    public Assessment create(Actor actor, UUID courseId, Content content) {
        desk.requireEditing(actor, courseId);
        requirePlace(courseId, content);
        requireReachable(content.conditions());
        return assessments.save(Assessment.draft(courseId, content, actor.userId(), clock.instant()));
    }

    /** @param revision that the author saw */
    @Transactional
    public Assessment change(Actor actor, UUID assessmentId, long revision, Content content) {
        Assessment assessment = toEdit(actor, assessmentId, revision);
        if (!content.placeId().equals(assessment.placeId())) {
            requirePlace(assessment.courseId(), content);
        }
        requireReachable(content.conditions());
        Assessment changed = assessment.with(content, actor.userId(), clock.instant());
        if (changed.status() == AssessmentStatus.OPEN) {
            use.requireQuestions(changed);
        }
        return assessments.save(changed);
    }

    /** Opens it to learners, closes it, or takes it back to a draft while nobody has begun it. */
    @Transactional
    public Assessment decide(Actor actor, UUID assessmentId, long revision, AssessmentStatus status) {
        Assessment assessment = toEdit(actor, assessmentId, revision);
        switch (status) {
            case OPEN -> use.requireQuestions(assessment);
            case DRAFT -> requireUntaken(assessmentId);
            case CLOSED -> {}
        }
        return assessments.save(assessment.with(status, actor.userId(), clock.instant()));
    }

    /** Removes one that nobody has begun. */
    @Transactional
    public void remove(Actor actor, UUID assessmentId) {
        desk.requireEditing(actor, desk.find(assessmentId).courseId());
        requireUntaken(assessmentId);
        assessments.deleteById(assessmentId);
    }

    /**
     * Decides what holds for the course from now on: attempts that have begun keep the mark they began with, quizzes that there
     * are their conditions.
     *
     * @param number of the rules that the author saw
     */
    @Transactional
    public CourseRules rules(Actor actor, UUID courseId, int number, BigDecimal mark, QuizRules quizzes) {
        desk.requireEditing(actor, courseId);
        CourseRules before = desk.rulesOf(courseId);
        if (before.number() != number) {
            throw new GeneralProblem.Conflict("course-rules");
        }
        return rules.save(before.with(mark, quizzes, clock.instant()));
    }

    private Assessment toEdit(Actor actor, UUID assessmentId, long revision) {
        Assessment assessment = desk.find(assessmentId);
        desk.requireEditing(actor, assessment.courseId());
        if (assessment.revision() != revision) {
            throw new AssessmentProblem.Changed(assessment.revision());
        }
        return assessment;
    }

    private void requireUntaken(UUID assessmentId) {
        if (use.isTaken(assessmentId)) {
            throw new AssessmentProblem.Taken();
        }
    }

    /** What is promised for later must come. */
    private static void requireReachable(Conditions conditions) {
        Reveal reveal = conditions.reveal();
        boolean comes = switch (reveal.when()) {
            case AT_ONCE, TOGETHER -> true;
            case DATE -> reveal.at() != null;
            case CLOSED -> conditions.closesAt() != null;
        };
        if (!comes) {
            throw new GeneralProblem.Invalid("reveal", "required", "Please say when, or when it closes.");
        }
    }

    private void requirePlace(UUID courseId, Content content) {
        CourseOutline outline =
                outlines.of(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        boolean there = switch (content.placeKind()) {
            case COURSE -> content.placeId().equals(courseId);
            case MODULE -> outline.modules().stream().anyMatch(m -> m.id().equals(content.placeId()));
            case LESSON ->
                outline.lessons().stream().anyMatch(l -> l.id().value().equals(content.placeId()));
        };
        if (!there) {
            throw new GeneralProblem.NotFound("place");
        }
    }
}
