package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pictures of a lesson that come as uploads. */
@Component
class LessonPictures implements UploadPurpose {

    private static final Set<String> PICTURES = Set.of("image/*");

    private final CourseDesk desk;
    private final LessonFiles files;

    LessonPictures(CourseDesk desk, LessonFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Override
    public String kind() {
        return "lesson-picture";
    }

    @Override
    public UploadRules rules(Actor actor, UUID lessonId) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        return new UploadRules(FileScope.course(lesson.courseId()), LessonIntake.LARGEST_PICTURE, PICTURES);
    }

    @Override
    public void kept(Actor actor, UUID lessonId, StoredFile file) {
        files.show(actor, lessonId, file);
    }
}
