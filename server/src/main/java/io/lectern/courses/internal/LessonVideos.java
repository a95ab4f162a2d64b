package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import io.lectern.media.Videos;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Videos of a lesson that come as uploads, and are made playable then. */
@Component
class LessonVideos implements UploadPurpose {

    private static final long LARGEST = 5_000_000_000L;
    private static final Set<String> VIDEOS = Set.of("video/*");

    private final CourseDesk desk;
    private final LessonFiles files;
    private final Videos videos;

    LessonVideos(CourseDesk desk, LessonFiles files, Videos videos) {
        this.desk = desk;
        this.files = files;
        this.videos = videos;
    }

    @Override
    public String kind() {
        return "lesson-video";
    }

    @Override
    public UploadRules rules(Actor actor, UUID lessonId) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        return new UploadRules(FileScope.course(lesson.courseId()), LARGEST, VIDEOS);
    }

    @Override
    public void kept(Actor actor, UUID lessonId, StoredFile file) {
        videos.prepare(file.id(), Videos.Need.SOON);
        files.show(actor, lessonId, file);
    }
}
