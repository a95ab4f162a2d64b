package io.lectern.courses.links;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.WriteLesson;
import io.lectern.courses.internal.markdown.LinkSyntax;
import io.lectern.courses.links.address.LinkAddress;
import io.lectern.store.Turns;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts another address in the place of one in the draft of a lesson. Learners see it once that is published. */
@Component
public class ReplaceLink {

    private final CourseDesk desk;
    private final WriteLesson write;
    private final Turns turns;

    ReplaceLink(CourseDesk desk, WriteLesson write, Turns turns) {
        this.desk = desk;
        this.write = write;
        this.turns = turns;
    }

    /** @param address the one to replace @param written the other one, of any shape */
    @Transactional
    public void replace(Actor actor, UUID lessonId, String address, String written) {
        LinkAddress other = LinkAddress.of(written);
        if (other.flaw() != null) {
            throw new LinkProblem.Flawed(other.flaw().name());
        }
        rewrite(actor, lessonId, address, other.url());
    }

    /** A file of the lesson in the place of an address. Nothing is left to do where the draft does not show that any more. */
    void withFile(Actor actor, UUID lessonId, String address, String name) {
        turns.take(() -> {
            Lesson lesson = desk.draftToEdit(actor, lessonId);
            if (lesson.links().contains(address)) {
                rewriteInTurn(actor, lessonId, address, name);
            }
            return lesson;
        });
    }

    private void rewriteInTurn(Actor actor, UUID lessonId, String address, String name) {
        try {
            rewrite(actor, lessonId, address, name);
        } catch (CourseProblem.LessonChanged e) {
            throw new OptimisticLockingFailureException("somebody was faster", e);
        }
    }

    /** @param place an address, or the name of a file of the lesson */
    private void rewrite(Actor actor, UUID lessonId, String address, String place) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        if (!lesson.links().contains(address)) {
            throw new LinkProblem.NotShown();
        }
        var heading = new Lesson.Heading(lesson.title(), lesson.summary(), lesson.language(), lesson.minutes());
        write.save(actor, lessonId, lesson.revision(), heading, LinkSyntax.replaced(lesson.markdown(), address, place));
    }
}
