package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.grounding.Shares;
import io.lectern.courses.BlockView;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonView;
import io.lectern.courses.LessonViews;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.CardProblem;
import io.lectern.model.LanguageModel;
import io.lectern.model.ModelProblem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers ask a language model for cards of a published lesson, and see what it suggests beside the passages. */
@Component
public class SuggestCards {

    public static final int MOST = 20;

    /** After so long without a sign, a run is taken for dead. */
    private static final Duration LOST = Duration.ofMinutes(15);

    /** @param passage as learners see it; null when it is not for them */
    public record Waiting(Card card, @Nullable BlockView passage) {}

    /**
     * @param editable whether the person may take and drop
     * @param run the last one of this lesson
     */
    public record OfLesson(
            CourseOutline outline,
            CourseOutline.Lesson lesson,
            long edition,
            boolean editable,
            Optional<SuggestionRun> run,
            List<Waiting> waiting) {
        public OfLesson {
            waiting = List.copyOf(waiting);
        }
    }

    private final DeckDesk desk;
    private final Decks decks;
    private final SuggestionRuns runs;
    private final Lessons lessons;
    private final LessonViews views;
    private final LanguageModel model;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuggestCards(
            DeckDesk desk,
            Decks decks,
            SuggestionRuns runs,
            Lessons lessons,
            LessonViews views,
            LanguageModel model,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.decks = decks;
        this.runs = runs;
        this.lessons = lessons;
        this.views = views;
        this.model = model;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is a model to ask. */
    public boolean offered() {
        return model.name().isPresent();
    }

    /**
     * Begins the work, which goes on by itself.
     *
     * @param wanted how many cards, 1 to {@link #MOST}
     * @throws ModelProblem.NotConfigured when there is no model
     */
    @Transactional
    public SuggestionRun begin(Actor actor, UUID lessonId, int wanted) {
        UUID course = desk.lessonToEdit(actor, lessonId).course().id().value();
        if (!offered()) {
            throw new ModelProblem.NotConfigured();
        }
        if (wanted < 1 || wanted > MOST) {
            throw new GeneralProblem.Invalid("count", "out-of-range", "A number from 1 to " + MOST + ", please.");
        }
        PublishedLesson lesson =
                lessons.published(new LessonId(lessonId)).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        List<Piece> pieces = Piece.of(lesson.blocks());
        if (pieces.isEmpty()) {
            throw new CardProblem.NothingToSuggest();
        }
        if (runs.findByCourseIdAndState(course, SuggestionRun.State.RUNNING).stream()
                .anyMatch(run -> !isLost(run))) {
            throw new CardProblem.StillSuggesting();
        }
        int used = Shares.of(pieces, wanted).size();
        var work = new SuggestionRun.Work(lesson.version(), wanted, 0, used, 0, List.of(), null);
        SuggestionRun run = runs.save(SuggestionRun.begun(course, lessonId, actor.userId(), work, clock.instant()));
        events.publishEvent(new SuggestionsWanted(run.id()));
        return run;
    }

    /** What waits for a person, and how far the model is. */
    public OfLesson read(Actor actor, UUID lessonId) {
        CourseOutline outline = desk.lessonToRead(actor, lessonId);
        LessonId lesson = new LessonId(lessonId);
        LessonDeck deck = decks.of(outline, lesson);
        List<BlockView> blocks =
                views.of(lesson, deck.lessonVersion()).map(LessonView::blocks).orElse(List.of());
        return new OfLesson(
                outline,
                outline.lesson(lesson).orElseThrow(),
                deck.edition(),
                DeckDesk.mayEdit(actor, outline.course()),
                runs.findFirstByLessonIdOrderByIdDesc(lessonId)
                        .map(run ->
                                isLost(run) ? run.failed(new ModelProblem.Unavailable().slug(), run.updatedAt()) : run),
                deck.waiting()
                        .map(card -> new Waiting(
                                card,
                                blocks.stream()
                                        .filter(block -> card.block().equals(block.id()))
                                        .findFirst()
                                        .orElse(null)))
                        .toList());
    }

    private boolean isLost(SuggestionRun run) {
        return run.state() == SuggestionRun.State.RUNNING
                && run.updatedAt().isBefore(clock.instant().minus(LOST));
    }
}
