package io.lectern.learning.web;

import io.lectern.accounts.Person;
import io.lectern.learning.feedback.CourseFeedback;
import io.lectern.learning.feedback.GiveFeedback;
import io.lectern.learning.feedback.Opinion;
import io.lectern.learning.feedback.Ratings;
import io.lectern.learning.feedback.ReadFeedback;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the API says of feedback. */
final class FeedbackAnswers {

    private static final int MOST_STARS = 5;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_TEACHERS = 50;

    private FeedbackAnswers() {}

    record FeedbackStars(
            @Min(1) @Max(MOST_STARS) int stars,
            @NotNull @Size(max = LONGEST_TEXT) String text) {

        static FeedbackStars of(Opinion opinion) {
            return new FeedbackStars(opinion.stars(), opinion.text());
        }

        Opinion opinion() {
            return new Opinion(stars, text);
        }
    }

    record TeacherStars(
            @NotNull UUID teacherId, @Valid @NotNull FeedbackStars opinion) {}

    /** @param anonymous whether nobody is told whose it is @param teachers those it says something of */
    record GivenFeedback(
            boolean anonymous,
            @Valid @NotNull FeedbackStars course,
            @NotNull @Size(max = MOST_TEACHERS) List<@Valid TeacherStars> teachers) {

        static GivenFeedback of(GiveFeedback.Given given) {
            return new GivenFeedback(
                    given.anonymous(),
                    FeedbackStars.of(given.said().course()),
                    given.said().teachers().stream()
                            .map(said -> new TeacherStars(said.teacherId(), FeedbackStars.of(said.opinion())))
                            .toList());
        }

        GiveFeedback.Given given() {
            return new GiveFeedback.Given(
                    anonymous,
                    new CourseFeedback.Said(
                            course.opinion(),
                            teachers.stream()
                                    .map(said -> new CourseFeedback.OfTeacher(
                                            said.teacherId(), said.opinion().opinion()))
                                    .toList()));
        }
    }

    record FeedbackTeacher(UUID id, String name) {
        static FeedbackTeacher of(Person person) {
            return new FeedbackTeacher(person.id().value(), person.name());
        }
    }

    /** @param given null before anything was said */
    record FeedbackForm(
            boolean mayGive,
            List<FeedbackTeacher> teachers,
            @Nullable GivenFeedback given) {
        static FeedbackForm of(GiveFeedback.Form form) {
            return new FeedbackForm(
                    form.mayGive(),
                    form.teachers().stream().map(FeedbackTeacher::of).toList(),
                    form.given().map(GivenFeedback::of).orElse(null));
        }
    }

    /** @param ratings null as long as it would tell who said it */
    record TeacherResults(
            FeedbackTeacher teacher, int answers, @Nullable Ratings ratings) {
        static TeacherResults of(ReadFeedback.OfTeacher said) {
            return new TeacherResults(
                    FeedbackTeacher.of(said.teacher()),
                    said.answers(),
                    said.ratings().orElse(null));
        }
    }

    /** @param fewest how many answers it takes until something is shown @param ratings null as long as it would tell who said it */
    record FeedbackResults(
            String course,
            int fewest,
            int answers,
            @Nullable Ratings ratings,
            List<TeacherResults> teachers) {
        static FeedbackResults of(ReadFeedback.Results results) {
            return new FeedbackResults(
                    results.course().title(),
                    Ratings.FEWEST,
                    results.answers(),
                    results.ratings().orElse(null),
                    results.teachers().stream().map(TeacherResults::of).toList());
        }
    }
}
