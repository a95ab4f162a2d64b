package io.lectern.courses.links;

import io.lectern.accounts.Actor;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonFiles;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import io.lectern.media.Videos;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Videos that come home: kept like any video of the lesson, they take the places of their links in its draft. */
@Component
class BroughtVideos implements UploadPurpose {

    static final String KIND = "lesson-link";
    private static final long LARGEST = 5_000_000_000L;
    private static final Set<String> VIDEOS = Set.of("video/*");

    private final Homecomings homecomings;
    private final CourseDesk desk;
    private final LessonFiles files;
    private final Videos videos;
    private final ReplaceLink replace;

    BroughtVideos(Homecomings homecomings, CourseDesk desk, LessonFiles files, Videos videos, ReplaceLink replace) {
        this.homecomings = homecomings;
        this.desk = desk;
        this.files = files;
        this.videos = videos;
        this.replace = replace;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public UploadRules rules(Actor actor, UUID id) {
        Lesson lesson = desk.draftToEdit(actor, homecoming(id).lessonId());
        return new UploadRules(FileScope.course(lesson.courseId()), LARGEST, VIDEOS);
    }

    @Override
    public void kept(Actor actor, UUID id, StoredFile file) {
        Homecoming homecoming = homecoming(id);
        videos.prepare(file.id(), Videos.Need.SOON);
        files.show(actor, homecoming.lessonId(), file);
        replace.withFile(actor, homecoming.lessonId(), homecoming.address(), file.name());
    }

    private Homecoming homecoming(UUID id) {
        return homecomings.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("link"));
    }
}
