package io.lectern.courses;

import java.util.List;

/** Shows texts that are written like lessons but belong to none, such as questions and explanations. */
public interface MarkdownViews {

    /**
     * The text as blocks that a browser may see; their ids are new and mean nothing.
     *
     * @throws CourseProblem.LessonTooLong when the text is longer than a lesson may be
     */
    List<BlockView> of(String markdown);
}
