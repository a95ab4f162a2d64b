package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.model.ModelProblem;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where suggestions are offered, to whom, and until when they are kept. */
abstract class SuggestionRightsContract extends EssayForAModel {

    @OnPostgres
    static class OnPostgresTest extends SuggestionRightsContract {}

    @OnMongo
    static class OnMongoTest extends SuggestionRightsContract {}

    @Autowired
    DecideMarking decide;

    @Autowired
    SuggestMarks wired;

    @Autowired
    ForgetMarkings forget;

    @Test
    void itIsOfferedOnlyWhereItWasAllowedBeforeTheAttemptBegan() {
        Assessment quiz = quiz(null);
        assertThat(allow().holdsFor(quiz.id())).isFalse();
        Attempt before = handedIn(quiz);
        clockTicks();
        allow().allow(teacher, quiz.id(), true);
        assertThat(allow().holdsFor(quiz.id())).isTrue();
        assertRefused(before);
        Attempt attempt = allowedAndHandedIn(null);
        allow().allow(teacher, attempt.assessmentId(), false);
        assertThat(allow().of(teacher, attempt.assessmentId()).allowed()).isFalse();
        assertRefused(attempt);
        assertThat(test.fake.requests()).isEmpty();
    }

    @Test
    void twoWhoMarkWithoutKnowingOfEachOtherAreNotAdvised() {
        Assessment quiz = quiz(null);
        decide.change(teacher, quiz.id(), 0, new MarkingRules(false, true, true, BigDecimal.TEN, null, null));
        allow().allow(teacher, quiz.id(), true);
        assertRefused(handedIn(quiz));
    }

    private void assertRefused(Attempt attempt) {
        assertThat(suggest()
                        .offer(teacher, mark.open(teacher, attempt.id(), item(attempt)))
                        .offered())
                .isFalse();
        assertThatThrownBy(() -> suggest().suggest(teacher, attempt.id(), item(attempt)))
                .isInstanceOf(AssessmentProblem.NoSuggestion.class);
    }

    private void clockTicks() {
        var now = clock.instant();
        while (!clock.instant().isAfter(now)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void onlyWhoMarksMayAskAndOnlyWithAModel() {
        Attempt attempt = allowedAndHandedIn(null);
        for (Actor other :
                List.of(testPeople.auditor().actor(), testPeople.teacher().actor(), student)) {
            assertThatThrownBy(() -> suggest().suggest(other, attempt.id(), item(attempt)))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> allow().allow(other, attempt.assessmentId(), true))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> wired.suggest(teacher, attempt.id(), item(attempt)))
                .isInstanceOf(ModelProblem.NotConfigured.class);
        assertThat(wired.offer(teacher, mark.open(teacher, attempt.id(), item(attempt)))
                        .offered())
                .isFalse();
    }

    @Test
    void suggestionsGoWithTheirLearnerTheirMarkerAndTheirCourse() {
        answer = Map.of("quotes", List.of(), "reason", "One.", "points", 0);
        Attempt attempt = allowedAndHandedIn(null);
        suggest().suggest(teacher, attempt.id(), item(attempt));
        forget.on(new AccountErased(Ids.next(), clock.instant()));
        suggestions.deleteByPersonId(student.userId());
        assertGone(attempt);
        suggest().suggest(teacher, attempt.id(), item(attempt));
        suggestions.deleteByMarkerId(teacher.userId());
        assertGone(attempt);
        suggest().suggest(teacher, attempt.id(), item(attempt));
        forget.on(new CourseDeleted(Ids.next(), clock.instant()));
        suggestions.deleteByCourseId(course.value());
        assertGone(attempt);
    }

    private void assertGone(Attempt attempt) {
        assertThat(suggestions.findByItemIdAndMarkerId(item(attempt), teacher.userId()))
                .isEmpty();
    }
}
