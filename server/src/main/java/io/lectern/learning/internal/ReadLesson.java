package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.assessment.CourseRequirements;
import io.lectern.courses.AnswerVerdict;
import io.lectern.courses.CheckQuestions;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonView;
import io.lectern.courses.LessonViews;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.mastery.NoteEvidence;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.LessonStanding;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows published lessons to who may follow their course. */
@Component
public class ReadLesson {

    /**
     * A lesson before its text is fetched.
     *
     * @param enrolled whether what the person reads is noted
     * @param progress what they have seen of it
     * @param standing what it asks of them
     */
    public record Opened(
            CourseOutline outline,
            CourseOutline.Lesson lesson,
            boolean enrolled,
            Optional<LessonProgress> progress,
            LessonStanding standing) {

        /** The lessons next to it. */
        public CourseOutline.Neighbours neighbours() {
            return outline.neighbours(lesson.id());
        }
    }

    private final CourseOutlines outlines;
    private final LessonViews views;
    private final CheckQuestions questions;
    private final CourseAccess access;
    private final EnrolmentRegister register;
    private final LessonProgresses progresses;
    private final CourseDoor door;
    private final CourseRequirements requirements;
    private final Standings standings;
    private final Paths paths;
    private final NoteEvidence evidence;

    ReadLesson(
            CourseOutlines outlines,
            LessonViews views,
            CheckQuestions questions,
            CourseAccess access,
            EnrolmentRegister register,
            LessonProgresses progresses,
            CourseDoor door,
            CourseRequirements requirements,
            Standings standings,
            Paths paths,
            NoteEvidence evidence) {
        this.outlines = outlines;
        this.views = views;
        this.questions = questions;
        this.access = access;
        this.register = register;
        this.progresses = progresses;
        this.door = door;
        this.requirements = requirements;
        this.standings = standings;
        this.paths = paths;
        this.evidence = evidence;
    }

    public Opened open(Actor actor, UUID lessonId) {
        var lesson = new LessonId(lessonId);
        CourseOutline outline = outlines.holding(lesson).orElseThrow(ReadLesson::noLesson);
        CourseOutline.Lesson published = outline.lesson(lesson).orElseThrow(ReadLesson::noLesson);
        boolean enrolled = register.isEnrolled(actor.id(), outline.course().id());
        if (!enrolled) {
            access.requireMayFollow(actor, outline.course());
        }
        CourseId course = outline.course().id();
        door.requireOpen(actor, course, lessonId);
        var progress = progresses.findByPersonIdAndLessonId(actor.userId(), lessonId);
        LessonStanding standing = standings.lesson(
                paths.of(course), published, progress.orElse(null), requirements.of(actor.id(), course));
        return new Opened(outline, published, enrolled, progress, standing);
    }

    /** The text of an opened lesson. */
    public LessonView text(Opened opened) {
        return views.of(opened.lesson().id(), opened.lesson().version()).orElseThrow(ReadLesson::noLesson);
    }

    /** Judges an answer to a check question of the lesson; it tells about a learner's skills. @param chosen zero-based */
    public AnswerVerdict answer(Actor actor, UUID lessonId, UUID question, Set<Integer> chosen) {
        Opened opened = open(actor, lessonId);
        AnswerVerdict verdict = questions
                .judge(opened.lesson().id(), opened.lesson().version(), question, chosen)
                .orElseThrow(() -> new GeneralProblem.NotFound("question"));
        evidence.answeredWhileReading(actor.id(), opened.lesson().id(), question, verdict.correct());
        return verdict;
    }

    private static GeneralProblem noLesson() {
        return new GeneralProblem.NotFound("lesson");
    }
}
