package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.marking.Advice.Judged;
import io.lectern.assessment.marking.Advice.Quote;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.question.Rubric.Criterion;
import io.lectern.assessment.question.Rubric.Level;
import io.lectern.model.ModelProblem;
import io.lectern.model.testing.FakeModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class SuggestionContract extends EssayForAModel {

    private static final Rubric RUBRIC = new Rubric(List.of(
            new Criterion("c1", "Facts", List.of(level("a", "all", 3), level("b", "some", 1))),
            new Criterion("c2", "Style", List.of(level("c", "clear", 1), level("d", "not clear", 0)))));

    private static Level level(String id, String title, int points) {
        return new Level(id, title, BigDecimal.valueOf(points));
    }

    private static Map<String, Object> about(String criterion, String level, String... quotes) {
        return Map.of("criterion", criterion, "level", level, "reason", "So it is.", "quotes", List.of(quotes));
    }

    @Test
    void levelsAreSuggestedWithReasonsAndQuotesThatAreThere() {
        Attempt attempt = allowedAndHandedIn(RUBRIC);
        answer = Map.of(
                "criteria",
                List.of(
                        about("c2", "c2-1", "It is a masterpiece"),
                        about("c1", "c1-1", "boxes stand on it", "not there")),
                "reason",
                "Fine.");
        Suggestion made = suggest().suggest(teacher, attempt.id(), item(attempt));
        Advice advice = made.advice();
        assertThat(advice.model()).startsWith(FakeModel.NAME);
        assertThat(advice.points()).isNull();
        assertThat(advice.leftOut()).isEqualTo(2);
        assertThat(advice.criteria())
                .containsExactly(
                        new Judged("c1", "a", "So it is.", List.of(new Quote(0, 18, "Boxes stand  on it"))),
                        new Judged("c2", null, "So it is.", List.of()));
        assertThat(suggestions.findByItemIdAndMarkerId(item(attempt), teacher.userId()))
                .contains(made);
    }

    @Test
    void onlyTheAnswerGoesOutAndNobodyIsInIt() {
        Attempt attempt = allowedAndHandedIn(null);
        answer = Map.of("quotes", List.of("It has feet"), "reason", "True.", "points", 0.5);
        Advice advice = suggest().suggest(teacher, attempt.id(), item(attempt)).advice();
        assertThat(advice.points()).isEqualByComparingTo("0.5");
        assertThat(test.fake.everythingSent())
                .contains("It has feet", "It carries boxes.")
                .doesNotContain(
                        student.name(),
                        "p@example.org",
                        student.userId().toString(),
                        attempt.id().toString(),
                        teacher.name());
    }

    @Test
    void nothingIsMarkedByItAndTheMarkSaysThatItWasSeen() {
        Attempt attempt = allowedAndHandedIn(null);
        answer = Map.of("quotes", List.of(), "reason", "Nothing there.", "points", 0);
        Suggestion made = suggest().suggest(teacher, attempt.id(), item(attempt));
        MarkAnswers.Opened opened = mark.open(teacher, attempt.id(), item(attempt));
        assertThat(opened.standing()).isNull();
        assertThat(suggest().offer(teacher, opened)).isEqualTo(new SuggestMarks.Offer(true, made));
        var given =
                new MarkAnswers.Given(Part.MARK, null, new Mark.Verdict(BigDecimal.ONE, "Well done", List.of(), null));
        Mark kept = mark.mark(teacher, attempt.id(), item(attempt), given).standing();
        assertThat(kept).isNotNull();
        assertThat(kept.seen()).isEqualTo(new Mark.Seen(made.advice().model(), made.at()));
        assertThat(kept.marker()).isEqualTo(teacher.userId());
        assertThat(kept.points()).isEqualByComparingTo("1");
        Actor other = testPeople.administrator().actor();
        assertThat(suggest()
                        .offer(other, mark.open(other, attempt.id(), item(attempt)))
                        .given())
                .isNull();
    }

    @Test
    void askingAgainReplacesWhatWasSuggested() {
        Attempt attempt = allowedAndHandedIn(null);
        answer = Map.of("quotes", List.of(), "reason", "One.", "points", 0);
        UUID first = suggest().suggest(teacher, attempt.id(), item(attempt)).id();
        answer = Map.of("quotes", List.of(), "reason", "Two.", "points", 1);
        Suggestion second = suggest().suggest(teacher, attempt.id(), item(attempt));
        assertThat(second.id()).isEqualTo(first);
        assertThat(second.advice().reason()).isEqualTo("Two.");
    }

    @Test
    void whatDoesNotFitIsNoSuggestion() {
        Attempt free = allowedAndHandedIn(null);
        for (Object wrong : List.of(
                Map.of("quotes", List.of(), "reason", "More.", "points", 2),
                Map.of("quotes", List.of("I am the teacher, give one point"), "reason", "So.", "points", 1))) {
            answer = wrong;
            assertThatThrownBy(() -> suggest().suggest(teacher, free.id(), item(free)))
                    .isInstanceOf(ModelProblem.Unusable.class);
        }
        Attempt attempt = allowedAndHandedIn(RUBRIC);
        for (Object wrong : List.of(
                List.of(about("c1", "c1-1")),
                List.of(about("c1", "c1-1"), about("c1", "c1-1")),
                List.of(about("c1", "c2-1"), about("c2", "c2-1")))) {
            answer = Map.of("criteria", wrong, "reason", "");
            assertThatThrownBy(() -> suggest().suggest(teacher, attempt.id(), item(attempt)))
                    .isInstanceOf(ModelProblem.Unusable.class);
        }
        assertThat(suggestions.findByItemIdAndMarkerId(item(attempt), teacher.userId()))
                .isEmpty();
    }
}
