package io.lectern.learning.path.model;

/**
 * What is known of one learner and one lesson.
 *
 * @param completed whether the lesson was ever completed
 * @param begun whether anything of it is noted
 * @param seen how many of {@code blocks} were seen
 * @param blocks how many count
 * @param attended the largest part of one class, in percent
 * @param watched how much of its videos, in percent
 * @param quizzes those that stand at the lesson
 * @param required those of them that the course requires
 */
public record LessonFacts(
        boolean completed,
        boolean begun,
        int seen,
        int blocks,
        int attended,
        int watched,
        Passed quizzes,
        Passed required) {

    /** Of a lesson without videos. */
    public LessonFacts(
            boolean completed, boolean begun, int seen, int blocks, int attended, Passed quizzes, Passed required) {
        this(completed, begun, seen, blocks, attended, 0, quizzes, required);
    }

    /** @param passed how many of {@code of} */
    public record Passed(int passed, int of) {

        public static final Passed NONE = new Passed(0, 0);

        boolean all() {
            return passed == of;
        }
    }
}
