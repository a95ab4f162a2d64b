package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.AnswerVerdict;
import io.lectern.courses.CheckQuestions;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonView;
import io.lectern.courses.LessonViews;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
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
     */
    public record Opened(
            CourseOutline outline, CourseOutline.Lesson lesson, boolean enrolled, Optional<LessonProgress> progress) {

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

    ReadLesson(
            CourseOutlines outlines,
            LessonViews views,
            CheckQuestions questions,
            CourseAccess access,
            EnrolmentRegister register,
            LessonProgresses progresses) {
        this.outlines = outlines;
        this.views = views;
        this.questions = questions;
        this.access = access;
        this.register = register;
        this.progresses = progresses;
    }

    public Opened open(Actor actor, UUID lessonId) {
        var lesson = new LessonId(lessonId);
        CourseOutline outline = outlines.holding(lesson).orElseThrow(ReadLesson::noLesson);
        CourseOutline.Lesson published = outline.lesson(lesson).orElseThrow(ReadLesson::noLesson);
        boolean enrolled = register.isEnrolled(actor.id(), outline.course().id());
        if (!enrolled) {
            access.requireMayFollow(actor, outline.course());
        }
        return new Opened(outline, published, enrolled, progresses.findByPersonIdAndLessonId(actor.userId(), lessonId));
    }

    /** The text of an opened lesson. */
    public LessonView text(Opened opened) {
        return views.of(opened.lesson().id(), opened.lesson().version()).orElseThrow(ReadLesson::noLesson);
    }

    public Share share(Opened opened) {
        Set<UUID> counted =
                views.countedBlocks(opened.lesson().id(), opened.lesson().version());
        return opened.progress().map(p -> Share.of(counted, p.seen())).orElse(new Share(0, counted.size()));
    }

    /** Judges an answer to a check question of the lesson; nothing is noted. @param chosen zero-based */
    public AnswerVerdict answer(Actor actor, UUID lessonId, UUID question, Set<Integer> chosen) {
        Opened opened = open(actor, lessonId);
        return questions
                .judge(opened.lesson().id(), opened.lesson().version(), question, chosen)
                .orElseThrow(() -> new GeneralProblem.NotFound("question"));
    }

    private static GeneralProblem noLesson() {
        return new GeneralProblem.NotFound("lesson");
    }
}
