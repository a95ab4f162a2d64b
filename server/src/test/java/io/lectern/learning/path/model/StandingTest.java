package io.lectern.learning.path.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.learning.path.model.Demand.Kind;
import io.lectern.learning.path.model.LessonFacts.Passed;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Passed NONE = Passed.NONE;

    private static CompletionRule all(Way... ways) {
        return new CompletionRule(List.of(ways), false, 80);
    }

    private static CompletionRule any(Way... ways) {
        return new CompletionRule(List.of(ways), true, 80);
    }

    private static LessonFacts read(int seen, int blocks) {
        return new LessonFacts(false, true, seen, blocks, 0, NONE, NONE);
    }

    private static LessonFacts attended(int percent) {
        return new LessonFacts(false, true, 0, 10, percent, NONE, NONE);
    }

    private static LessonFacts quizzes(int passed, int of, int requiredPassed, int required) {
        return new LessonFacts(false, true, 10, 10, 0, new Passed(passed, of), new Passed(requiredPassed, required));
    }

    @Test
    void aLessonIsReadToTheEndWhenNobodySaysOtherwise() {
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(9, 10)).fulfilled())
                .isFalse();
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(9, 10)).percent())
                .isEqualTo(90);
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(10, 10)).fulfilled())
                .isTrue();
    }

    @Test
    void aLessonWithoutBlocksIsReadWhenItWasOpened() {
        var unopened = new LessonFacts(false, false, 0, 0, 0, NONE, NONE);
        assertThat(LessonStanding.of(CompletionRule.USUAL, unopened).percent()).isZero();
        assertThat(LessonStanding.of(CompletionRule.USUAL, unopened).fulfilled())
                .isFalse();
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(0, 0)).fulfilled())
                .isTrue();
    }

    @Test
    void enoughOfAClassIsEnough() {
        assertThat(LessonStanding.of(all(Way.CLASS), attended(79)).fulfilled()).isFalse();
        assertThat(LessonStanding.of(all(Way.CLASS), attended(40)).percent()).isEqualTo(50);
        assertThat(LessonStanding.of(all(Way.CLASS), attended(80)).fulfilled()).isTrue();
        assertThat(LessonStanding.of(all(Way.CLASS), attended(100)).ways())
                .containsExactly(new Demand(Kind.CLASS, 80, 80));
    }

    @Test
    void enoughOfTheVideosIsEnough() {
        var rule = new CompletionRule(List.of(Way.WATCH), false, 0, 70);
        var most = new LessonFacts(false, true, 0, 1, 0, 69, NONE, NONE);
        assertThat(LessonStanding.of(rule, most).fulfilled()).isFalse();
        assertThat(LessonStanding.of(rule, most).percent()).isEqualTo(98);
        var enough = new LessonFacts(false, true, 0, 1, 0, 100, NONE, NONE);
        assertThat(LessonStanding.of(rule, enough).fulfilled()).isTrue();
        assertThat(LessonStanding.of(rule, enough).ways()).containsExactly(new Demand(Kind.WATCH, 70, 70));
        assertThat(all(Way.WATCH).enoughOfVideos()).isEqualTo(80);
    }

    @Test
    void aQuizThatIsNotThereIsNotPassed() {
        LessonStanding standing = LessonStanding.of(all(Way.QUIZ), quizzes(0, 0, 0, 0));
        assertThat(standing.fulfilled()).isFalse();
        assertThat(standing.percent()).isZero();
    }

    @Test
    void allQuizzesOfTheLessonCount() {
        assertThat(LessonStanding.of(all(Way.QUIZ), quizzes(1, 2, 0, 0)).fulfilled())
                .isFalse();
        assertThat(LessonStanding.of(all(Way.QUIZ), quizzes(2, 2, 0, 0)).fulfilled())
                .isTrue();
    }

    @Test
    void whatTheCourseRequiresIsNeededUnderEveryRule() {
        LessonStanding usual = LessonStanding.of(CompletionRule.USUAL, quizzes(0, 1, 0, 1));
        assertThat(usual.fulfilled()).isFalse();
        assertThat(usual.percent()).isEqualTo(50);
        assertThat(usual.required()).containsExactly(new Demand(Kind.REQUIRED, 0, 1));
        assertThat(LessonStanding.of(any(Way.READ, Way.QUIZ), quizzes(0, 1, 0, 1))
                        .fulfilled())
                .isFalse();
        assertThat(LessonStanding.of(CompletionRule.USUAL, quizzes(1, 1, 1, 1)).fulfilled())
                .isTrue();
    }

    @Test
    void aQuizThatTheRuleAsksForIsNotAskedForTwice() {
        LessonStanding standing = LessonStanding.of(all(Way.READ, Way.QUIZ), quizzes(0, 1, 0, 1));
        assertThat(standing.required()).isEmpty();
        assertThat(standing.percent()).isEqualTo(50);
    }

    @Test
    void ofSeveralWaysTheFurthestCountsWhereOneIsEnough() {
        var facts = new LessonFacts(false, true, 3, 10, 40, NONE, NONE);
        assertThat(LessonStanding.of(any(Way.READ, Way.CLASS), facts).percent()).isEqualTo(50);
        assertThat(LessonStanding.of(all(Way.READ, Way.CLASS), facts).percent()).isEqualTo(40);
        var attended = new LessonFacts(false, true, 3, 10, 80, NONE, NONE);
        assertThat(LessonStanding.of(any(Way.READ, Way.CLASS), attended).fulfilled())
                .isTrue();
        assertThat(LessonStanding.of(all(Way.READ, Way.CLASS), attended).fulfilled())
                .isFalse();
    }

    @Test
    void whatWasCompletedStaysCompleted() {
        var facts = new LessonFacts(true, true, 0, 10, 0, new Passed(0, 3), new Passed(0, 1));
        LessonStanding standing = LessonStanding.of(all(Way.READ, Way.QUIZ, Way.CLASS), facts);
        assertThat(standing.completed()).isTrue();
        assertThat(standing.percent()).isEqualTo(100);
    }

    @Test
    void aCourseCountsItsLessonsAlikeAndWhatItRequiresElsewhereToo() {
        List<LessonStanding> lessons = List.of(
                LessonStanding.of(CompletionRule.USUAL, new LessonFacts(true, true, 2, 2, 0, NONE, NONE)),
                LessonStanding.of(CompletionRule.USUAL, read(50, 100)),
                LessonStanding.of(CompletionRule.USUAL, read(0, 1)));
        assertThat(new CourseStanding(lessons, NONE, NONE).percent()).isEqualTo(50);
        assertThat(new CourseStanding(lessons, new Passed(0, 1), new Passed(0, 1)).percent())
                .isEqualTo(37);
        assertThat(new CourseStanding(lessons, new Passed(1, 1), new Passed(1, 1)).percent())
                .isEqualTo(62);
    }

    @Test
    void aCourseIsNotCompleteBeforeEverythingIsPassed() {
        var done = LessonStanding.of(CompletionRule.USUAL, new LessonFacts(true, true, 1, 1, 0, NONE, NONE));
        assertThat(new CourseStanding(List.of(done), NONE, NONE).percent()).isEqualTo(100);
        assertThat(new CourseStanding(List.of(done), NONE, new Passed(0, 1)).percent())
                .isEqualTo(99);
        assertThat(new CourseStanding(List.of(), NONE, NONE).complete()).isFalse();
        assertThat(new CourseStanding(List.of(), NONE, NONE).percent()).isZero();
        assertThat(new CourseStanding(List.of(), new Passed(1, 2), new Passed(1, 2)).percent())
                .isEqualTo(50);
    }

    @Test
    void littleIsNotNothingAndNearlyAllIsNotAll() {
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(1, 1000)).percent())
                .isEqualTo(1);
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(999, 1000)).percent())
                .isEqualTo(99);
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(2, 3)).percent())
                .isEqualTo(66);
        assertThat(LessonStanding.of(CompletionRule.USUAL, read(1000, 1000)).percent())
                .isEqualTo(99);
    }

    @Test
    void aPercentageIsWholeExactlyWhenCompleteAndNothingExactlyWhenNothingIsDone() {
        var random = new SplittableRandom(18);
        for (int run = 0; run < 20_000; run++) {
            CourseStanding course = course(random);
            int percent = course.percent();
            boolean nothing = course.elsewhere().passed() == 0
                    && course.lessons().stream().allMatch(l -> l.share().isNothing());
            assertThat(percent).isBetween(0, 100);
            assertThat(percent == 100).isEqualTo(course.complete());
            assertThat(percent == 0).isEqualTo(nothing);
            for (LessonStanding lesson : course.lessons()) {
                assertThat(lesson.percent() == 100).isEqualTo(lesson.completed());
                assertThat(lesson.percent() == 0).isEqualTo(lesson.share().isNothing());
            }
        }
    }

    @Test
    void doingMoreNeverLowersAPercentage() {
        var random = new SplittableRandom(19);
        for (int run = 0; run < 20_000; run++) {
            CompletionRule rule = rule(random);
            LessonFacts before = facts(random);
            LessonFacts after = new LessonFacts(
                    before.completed(),
                    true,
                    Math.min(before.blocks(), before.seen() + random.nextInt(3)),
                    before.blocks(),
                    Math.min(100, before.attended() + random.nextInt(30)),
                    Math.min(100, before.watched() + random.nextInt(30)),
                    more(before.quizzes(), random),
                    more(before.required(), random));
            LessonStanding then = LessonStanding.of(rule, before);
            LessonStanding now = LessonStanding.of(rule, after);
            assertThat(now.percent()).isGreaterThanOrEqualTo(then.percent());
            assertThat(now.fulfilled() || !then.fulfilled()).isTrue();
        }
    }

    private static Passed more(Passed passed, SplittableRandom random) {
        return new Passed(Math.min(passed.of(), passed.passed() + random.nextInt(2)), passed.of());
    }

    private static CourseStanding course(SplittableRandom random) {
        List<LessonStanding> lessons = new ArrayList<>();
        int some = random.nextInt(6);
        for (int i = 0; i < some; i++) {
            lessons.add(LessonStanding.of(rule(random), facts(random)));
        }
        Passed elsewhere = passed(random, 3);
        return new CourseStanding(lessons, elsewhere, elsewhere);
    }

    private static CompletionRule rule(SplittableRandom random) {
        List<Way> ways = new ArrayList<>(List.of(Way.values()));
        ways.removeIf(_ -> random.nextInt(3) == 0);
        return new CompletionRule(
                ways.isEmpty() ? List.of(Way.READ) : ways,
                random.nextBoolean(),
                random.nextInt(1, 101),
                random.nextInt(1, 101));
    }

    private static LessonFacts facts(SplittableRandom random) {
        int blocks = random.nextInt(12);
        return new LessonFacts(
                random.nextInt(3) == 0,
                true,
                random.nextInt(blocks + 1),
                blocks,
                random.nextInt(101),
                random.nextInt(101),
                passed(random, 3),
                passed(random, 2));
    }

    private static Passed passed(SplittableRandom random, int most) {
        int of = random.nextInt(most + 1);
        return new Passed(random.nextInt(of + 1), of);
    }
}
