package io.lectern.learning.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** What learners say, and what teachers are told of it, on either store. */
abstract class FeedbackContract {

    @OnPostgres
    static class OnPostgresTest extends FeedbackContract {}

    @OnMongo
    static class OnMongoTest extends FeedbackContract {}

    private static final int TABS = 8;

    @Autowired
    CourseFeedbacks feedbacks;

    @Autowired
    GiveFeedback give;

    @Autowired
    ReadFeedback read;

    @Autowired
    ForgetFeedback forget;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Autowired
    Clock clock;

    private Actor teacher = Actor.lectern();
    private UUID course = Ids.next();

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = make.open(teacher, "Pallets carry boxes.").value();
    }

    @Test
    void whatIsSaidIsReadAsItWasWrittenAndReplacesWhatWasSaidBefore() {
        Actor learner = learner();
        assertThat(give.read(learner, course).given()).isEmpty();
        give.give(learner, course, words(2, true));
        GiveFeedback.Given given = give.give(learner, course, words(5, false));
        GiveFeedback.Form form = give.read(learner, course);
        assertThat(form.given()).contains(given);
        assertThat(form.mayGive()).isTrue();
        assertThat(form.teachers()).extracting(person -> person.id().value()).containsExactly(teacher.userId());
        assertThat(feedbacks.findByCourseId(course)).hasSize(1);
        give.takeBack(learner, course);
        give.takeBack(learner, course);
        assertThat(give.read(learner, course).given()).isEmpty();
    }

    @Test
    void manyTabsLeaveOneAnswer() throws Exception {
        Actor learner = learner();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<GiveFeedback.Given> tab = () -> give.give(learner, course, words(4, true));
            for (var done :
                    tabs.invokeAll(Stream.generate(() -> tab).limit(TABS).toList())) {
                done.get();
            }
        }
        assertThat(feedbacks.findByCourseId(course)).hasSize(1);
    }

    @Test
    void onlyWhoTakesTheCourseMayGiveAndOnlyOfItsTeachers() {
        for (Actor other : List.of(
                people.student().actor(),
                teacher,
                people.teacher().actor(),
                people.administrator().actor())) {
            assertThat(give.read(other, course).mayGive()).isFalse();
            assertThatThrownBy(() -> give.give(other, course, words(5, true)))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        Actor learner = learner();
        var stranger = new CourseFeedback.OfTeacher(Ids.next(), new Opinion(1, ""));
        assertThatThrownBy(() -> give.give(
                        learner,
                        course,
                        new GiveFeedback.Given(true, new CourseFeedback.Said(new Opinion(1, ""), List.of(stranger)))))
                .isInstanceOf(GeneralProblem.Invalid.class);
    }

    @Test
    void noSingleAnonymousAnswerIsShown() {
        for (int learners = 1; learners <= 2; learners++) {
            give.give(learner(), course, words(1, true));
            ReadFeedback.Results results = read.of(teacher, course);
            assertThat(results.answers()).isEqualTo(learners);
            assertThat(results.ratings()).isEmpty();
            assertThat(results.teachers().getFirst().ratings()).isEmpty();
        }
        give.give(learner(), course, words(4, true));
        Ratings ratings = read.of(teacher, course).ratings().orElseThrow();
        assertThat(ratings.mean()).isEqualTo("2.00");
        assertThat(ratings.texts()).extracting(Ratings.FeedbackText::name).containsOnlyNulls();
        assertThat(read.of(people.administrator().actor(), course).ratings()).contains(ratings);
    }

    @Test
    void whoGivesANameIsNamed() {
        List<Actor> learners = Stream.generate(this::learner).limit(3).toList();
        learners.forEach(learner -> give.give(learner, course, words(5, false)));
        give.give(learner(), course, words(1, true));
        Ratings ratings = read.of(teacher, course).ratings().orElseThrow();
        assertThat(ratings.count()).as("the one without a name is held back").isEqualTo(3);
        assertThat(ratings.texts())
                .extracting(Ratings.FeedbackText::name)
                .containsExactlyInAnyOrderElementsOf(
                        learners.stream().map(Actor::name).toList());
    }

    @Test
    void whoIsGoneIsForgotten() {
        Actor learner = learner();
        give.give(learner, course, words(5, true));
        give.give(learner(), course, words(4, true));
        forget.on(new AccountErased(learner.userId(), clock.instant()));
        await().untilAsserted(() -> assertThat(feedbacks.findByCourseIdAndPersonId(course, learner.userId()))
                .isEmpty());
        assertThat(feedbacks.findByCourseId(course)).hasSize(1);
        forget.on(new CourseDeleted(course, clock.instant()));
        await().untilAsserted(() -> assertThat(feedbacks.findByCourseId(course)).isEmpty());
    }

    @Test
    void onlyWhatIsNamedIsForgotten() {
        Actor learner = learner();
        give.give(learner, course, words(5, true));
        give.give(learner(), course, words(4, true));
        feedbacks.deleteByCourseId(Ids.next());
        feedbacks.deleteByPersonId(learner.userId());
        assertThat(feedbacks.findByCourseId(course)).hasSize(1);
        feedbacks.deleteByCourseId(course);
        assertThat(feedbacks.findByCourseId(course)).isEmpty();
    }

    @Test
    void thereIsOneOfEachLearnerAndCourse() {
        var said = new CourseFeedback.Said(new Opinion(3, ""), List.of());
        UUID person = Ids.next();
        CourseFeedback first = feedbacks.save(CourseFeedback.of(course, person, true, said, clock.instant()));
        assertThat(feedbacks.findById(first.id())).contains(first);
        assertThatThrownBy(() -> feedbacks.save(CourseFeedback.of(course, person, true, said, clock.instant())))
                .isInstanceOf(DuplicateKeyException.class);
        feedbacks.deleteByCourseIdAndPersonId(course, person);
        assertThat(feedbacks.findById(first.id())).isEmpty();
    }

    private Actor learner() {
        Actor learner = people.student().actor();
        enrol.self(learner, course);
        return learner;
    }

    private GiveFeedback.Given words(int stars, boolean anonymous) {
        return new GiveFeedback.Given(
                anonymous,
                new CourseFeedback.Said(
                        new Opinion(stars, "The pallets were " + stars),
                        List.of(new CourseFeedback.OfTeacher(teacher.userId(), new Opinion(stars, "Clear")))));
    }
}
