package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.StoredFile;
import io.lectern.store.Turns;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes files that came as uploads known to a lesson, whose text names them by their file names. */
@Component
public class LessonFiles {

    private final CourseDesk desk;
    private final WriteLesson writeLesson;
    private final Turns turns;

    LessonFiles(CourseDesk desk, WriteLesson writeLesson, Turns turns) {
        this.desk = desk;
        this.writeLesson = writeLesson;
        this.turns = turns;
    }

    /** Telling it twice changes nothing, and of several at once none is lost. */
    public void show(Actor actor, UUID lessonId, StoredFile file) {
        String id = file.id().value();
        turns.take(() -> {
            Lesson lesson = desk.draftToEdit(actor, lessonId);
            boolean known = id.equals(lesson.pictureList().file(file.name()));
            return known ? lesson : writeLesson.illustrate(actor, lessonId, file.name(), id);
        });
    }
}
