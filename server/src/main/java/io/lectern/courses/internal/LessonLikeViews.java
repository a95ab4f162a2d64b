package io.lectern.courses.internal;

import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.lectern.courses.internal.markdown.BlockViews;
import io.lectern.courses.internal.markdown.Pictures;
import io.lectern.media.FileId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads such texts as lessons are read. They have no pictures of their own; others are named by the ids of their files. */
@Component
class LessonLikeViews implements MarkdownViews {

    @Override
    public List<BlockView> of(String markdown) {
        Pictures byId = name -> FileId.isValid(name) ? name : null;
        return BlockViews.forLearners(WriteLesson.read(markdown, byId).blocks(), byId);
    }
}
