package io.lectern.assessment.drafting;

import io.lectern.accounts.Actor;
import io.lectern.assessment.QuestionProblem;
import io.lectern.assessment.bank.BankDesk;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.grounding.Shares;
import io.lectern.assessment.question.TaskKind;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.model.LanguageModel;
import io.lectern.model.ModelProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers ask a language model for drafts of questions about a published lesson, and see how far it is. */
@Component
public class DraftQuestions {

    /** Kinds whose answers can be looked up in the lesson. */
    public static final Set<TaskKind> KINDS =
            EnumSet.of(TaskKind.CHOICE, TaskKind.TRUE_FALSE, TaskKind.SHORT_ANSWER, TaskKind.NUMERIC);

    public static final int MOST = 20;

    /** After so long without a sign, a run is taken for dead. */
    private static final Duration LOST = Duration.ofMinutes(15);

    private final BankDesk desk;
    private final Lessons lessons;
    private final DraftRuns runs;
    private final LanguageModel model;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftQuestions(
            BankDesk desk,
            Lessons lessons,
            DraftRuns runs,
            LanguageModel model,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.lessons = lessons;
        this.runs = runs;
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
     * @param wanted how many questions, 1 to {@link #MOST}
     * @throws ModelProblem.NotConfigured when there is no model
     */
    @Transactional
    public DraftRun begin(Actor actor, UUID courseId, UUID lessonId, Set<TaskKind> kinds, int wanted) {
        desk.courseToEdit(actor, courseId);
        if (!offered()) {
            throw new ModelProblem.NotConfigured();
        }
        requireRight(kinds, wanted);
        PublishedLesson lesson = lessons.published(new LessonId(lessonId))
                .filter(l -> l.course().value().equals(courseId))
                .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        List<Piece> pieces = Piece.of(lesson.blocks());
        if (pieces.isEmpty()) {
            throw new QuestionProblem.NothingToAsk();
        }
        Instant now = clock.instant();
        if (runs.findByCourseIdAndState(courseId, DraftRun.State.RUNNING).stream()
                .anyMatch(run -> run.updatedAt().isAfter(now.minus(LOST)))) {
            throw new QuestionProblem.StillDrafting();
        }
        int used = Shares.of(pieces, wanted).size();
        var work = new DraftRun.Work(
                lessonId, lesson.version(), kinds.stream().sorted().toList(), wanted, 0, used, 0, List.of(), null);
        DraftRun run = runs.save(DraftRun.begun(courseId, actor.userId(), work, now));
        events.publishEvent(new DraftingWanted(run.id()));
        return run;
    }

    @Transactional(readOnly = true)
    public DraftRun read(Actor actor, UUID runId) {
        DraftRun run = runs.findById(runId).orElseThrow(() -> new GeneralProblem.NotFound("drafts"));
        desk.courseToEdit(actor, run.courseId());
        return run;
    }

    private static void requireRight(Set<TaskKind> kinds, int wanted) {
        if (kinds.isEmpty() || !KINDS.containsAll(kinds)) {
            throw new GeneralProblem.Invalid("kinds", "required", "Choose at least one of the kinds on offer.");
        }
        if (wanted < 1 || wanted > MOST) {
            throw new GeneralProblem.Invalid("count", "out-of-range", "A number from 1 to " + MOST + ", please.");
        }
    }
}
