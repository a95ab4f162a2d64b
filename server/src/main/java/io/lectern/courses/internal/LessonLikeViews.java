package io.lectern.courses.internal;

import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.lectern.courses.internal.markdown.BlockViews;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads such texts as lessons are read. They have no pictures of their own. */
@Component
class LessonLikeViews implements MarkdownViews {

    @Override
    public List<BlockView> of(String markdown) {
        PictureList none = new PictureList(List.of());
        return BlockViews.forLearners(WriteLesson.read(markdown, none).blocks(), none);
    }
}
