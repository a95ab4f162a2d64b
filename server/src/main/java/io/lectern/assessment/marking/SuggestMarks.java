package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.marking.MarkAnswers.Opened;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.model.LanguageModel;
import io.lectern.model.ModelProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a language model what an essay might be worth, for a marker who wants to see that. Nothing is marked by it. The answer
 * goes out alone, without anything that tells whose it is.
 *
 * <p>It is offered where the teachers have allowed it before the attempt began, and where one person marks: two who read the
 * same advice would no longer judge for themselves.
 */
@Component
public class SuggestMarks {

    private static final int LONGEST_ANSWER = 30_000;

    /** @param offered whether this person may ask now @param given what they saw before, null for nothing */
    public record Offer(boolean offered, @Nullable Suggestion given) {}

    private final MarkAnswers answers;
    private final MarkingDesk desk;
    private final Suggestions suggestions;
    private final People people;
    private final LanguageModel model;
    private final Turns turns;
    private final Clock clock;

    SuggestMarks(
            MarkAnswers answers,
            MarkingDesk desk,
            Suggestions suggestions,
            People people,
            LanguageModel model,
            Turns turns,
            Clock clock) {
        this.answers = answers;
        this.desk = desk;
        this.suggestions = suggestions;
        this.people = people;
        this.model = model;
        this.turns = turns;
        this.clock = clock;
    }

    /** What there is for the marker before whom the answer was opened. */
    public Offer offer(Actor actor, Opened opened) {
        return new Offer(
                model.name().isPresent() && fits(opened),
                suggestions
                        .findByItemIdAndMarkerId(opened.item().id(), actor.userId())
                        .orElse(null));
    }

    /**
     * Takes seconds. Asking again replaces what was suggested.
     *
     * @throws AssessmentProblem.NoSuggestion where none is offered
     * @throws ModelProblem when the model gives none
     */
    public Suggestion suggest(Actor actor, UUID attemptId, UUID itemId) {
        Opened opened = answers.open(actor, attemptId, itemId);
        desk.toMark(actor, opened.assessment().id());
        if (model.name().isEmpty()) {
            throw new ModelProblem.NotConfigured();
        }
        if (!fits(opened)
                || !(opened.item().response() instanceof EssayResponse essay)
                || !(opened.question().task() instanceof EssayTask task)) {
            throw new AssessmentProblem.NoSuggestion();
        }
        var talk = new SuggestionTalk(
                opened.question().stem(),
                task.modelAnswer(),
                task.rubric(),
                opened.item().points(),
                essay.text());
        String name = people.find(new UserId(opened.attempt().personId()))
                .map(Person::name)
                .orElse("");
        Advice advice = talk.ask(model::complete, PlainAnswer.of(essay.text(), name), actor.language())
                .content();
        return keep(actor, opened, advice);
    }

    private Suggestion keep(Actor actor, Opened opened, Advice advice) {
        Instant now = clock.instant();
        return turns.take(() -> {
            Optional<Suggestion> before =
                    suggestions.findByItemIdAndMarkerId(opened.item().id(), actor.userId());
            return suggestions.save(before.map(b -> b.again(advice, now))
                    .orElseGet(() -> Suggestion.of(opened, actor.userId(), advice, now)));
        });
    }

    private boolean fits(Opened opened) {
        Attempt attempt = opened.attempt();
        Instant since = desk.settingsOf(opened.assessment()).suggestionsSince();
        return opened.part() == Part.MARK
                && !opened.rules().second()
                && since != null
                && !attempt.startedAt().isBefore(since)
                && opened.question().task() instanceof EssayTask
                && opened.item().response() instanceof EssayResponse essay
                && !essay.text().isBlank()
                && essay.text().length() <= LONGEST_ANSWER;
    }
}
