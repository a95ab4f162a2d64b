package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.BlockView;
import io.lectern.courses.internal.markdown.BlockViews;
import io.lectern.courses.internal.markdown.MarkdownLesson;
import io.lectern.courses.internal.markdown.Remark;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows drafts, previews and earlier versions to who writes them, and to who oversees the academy. */
@Component
public class ReadDraft {

    /** What a text looks like. */
    public record Preview(List<BlockView> blocks, List<Remark> remarks) {}

    private final CourseDesk desk;
    private final LessonVersions versions;

    ReadDraft(CourseDesk desk, LessonVersions versions) {
        this.desk = desk;
        this.versions = versions;
    }

    @Transactional(readOnly = true)
    public Lesson draft(Actor actor, UUID lessonId) {
        return desk.draftToSee(actor, lessonId);
    }

    /** What a draft looks like now. */
    public Preview preview(Lesson draft) {
        List<Remark> remarks =
                WriteLesson.read(draft.markdown(), draft.pictureList()).remarks();
        return new Preview(BlockViews.forTeachers(draft.blocks(), draft.pictureList()), remarks);
    }

    /** What the lesson would look like with another text; saves nothing. */
    @Transactional(readOnly = true)
    public Preview preview(Actor actor, UUID lessonId, String markdown) {
        Lesson draft = desk.draftToSee(actor, lessonId);
        MarkdownLesson read = WriteLesson.read(markdown, draft.pictureList());
        return new Preview(BlockViews.forTeachers(read.blocks(), draft.pictureList()), read.remarks());
    }

    @Transactional(readOnly = true)
    public List<LessonVersionLists.Entry> versions(Actor actor, UUID lessonId) {
        return versions.entriesOf(desk.draftToSee(actor, lessonId).id());
    }

    @Transactional(readOnly = true)
    public LessonVersion version(Actor actor, UUID lessonId, int number) {
        return versions.findByLessonIdAndNumber(desk.draftToSee(actor, lessonId).id(), number)
                .orElseThrow(() -> new GeneralProblem.NotFound("lesson-version"));
    }

    /** What a version looks like to its teachers. */
    public List<BlockView> blocksOf(LessonVersion version) {
        return BlockViews.forTeachers(version.blocks(), new PictureList(version.pictures()));
    }
}
