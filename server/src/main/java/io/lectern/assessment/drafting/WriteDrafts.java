package io.lectern.assessment.drafting;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.UserId;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.Origin;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.drafting.Dropped.Reason;
import io.lectern.assessment.drafting.Proposal.Proposals;
import io.lectern.assessment.grounding.Passage;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.grounding.Shares;
import io.lectern.assessment.question.AnswerText;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Problem;
import io.lectern.model.LanguageModel;
import io.lectern.model.ModelReply;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has drafts written, one piece of the lesson after the other, and keeps those that hold: each is looked up in the lesson, by
 * rules that the model does not know. Delivered again, it goes on where it stood.
 */
@Component
class WriteDrafts {

    private static final Logger log = LoggerFactory.getLogger(WriteDrafts.class);

    private final DraftRuns runs;
    private final Lessons lessons;
    private final People people;
    private final BankQuestions questions;
    private final WriteQuestion write;
    private final LanguageModel model;
    private final Clock clock;

    WriteDrafts(
            DraftRuns runs,
            Lessons lessons,
            People people,
            BankQuestions questions,
            WriteQuestion write,
            LanguageModel model,
            Clock clock) {
        this.runs = runs;
        this.lessons = lessons;
        this.people = people;
        this.questions = questions;
        this.write = write;
        this.model = model;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(DraftingWanted wanted) {
        runs.findById(wanted.runId())
                .filter(run -> run.state() == DraftRun.State.RUNNING)
                .ifPresent(this::work);
    }

    private void work(DraftRun begun) {
        DraftRun run = begun;
        try {
            PublishedLesson lesson = lessons.published(
                            new LessonId(run.work().lesson()), run.work().lessonVersion())
                    .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
            Actor actor = actor(run);
            Set<String> known = knownStems(run);
            List<Shares.Share> shares =
                    Shares.of(Piece.of(lesson.blocks()), run.work().wanted());
            for (Shares.Share share : shares.subList(run.work().done(), shares.size())) {
                run = piece(run, actor, lesson, share.piece(), share.wanted(), known);
            }
            runs.save(run.done(clock.instant()));
        } catch (OptimisticLockingFailureException e) {
            log.info("Another delivery goes on with the drafts {}", begun.id());
        } catch (Problem problem) {
            runs.findById(begun.id()).ifPresent(last -> runs.save(last.failed(problem.slug(), clock.instant())));
        }
    }

    private DraftRun piece(
            DraftRun before, Actor actor, PublishedLesson lesson, Piece piece, int wanted, Set<String> known) {
        ModelReply<Proposals> reply =
                model.complete(Proposal.request(piece, before.work().kinds(), wanted, lesson.language()));
        DraftRun run = before;
        List<Proposal> proposals = reply.content().questions();
        for (Proposal proposal : proposals.subList(0, Math.min(proposals.size(), wanted))) {
            Optional<DraftedQuestion> drafted = DraftedQuestion.of(proposal);
            Optional<Reason> fault = Grounding.fault(proposal, piece, lesson.language())
                    .or(() -> drafted.isEmpty() ? Optional.of(Reason.FAULTY) : Optional.empty())
                    .or(() -> known.add(stem(proposal.question()))
                            ? Optional.empty()
                            : Optional.of(Reason.ALREADY_THERE));
            if (fault.isPresent()) {
                run = run.dropped(fault.get(), clock.instant());
                continue;
            }
            DraftedQuestion question = drafted.orElseThrow();
            write.draft(
                    actor,
                    run.courseId(),
                    question.label(),
                    question.content(),
                    origin(lesson, piece.passage(proposal.passage()).orElseThrow(), proposal, reply.model()));
            run = runs.save(run.kept(clock.instant()));
        }
        return runs.save(run.further(clock.instant()));
    }

    private Origin origin(PublishedLesson lesson, Passage passage, Proposal proposal, String by) {
        return new Origin(
                lesson.id().value(),
                lesson.version(),
                lesson.title(),
                passage.block(),
                proposal.quote().strip(),
                by,
                clock.instant(),
                null);
    }

    private Actor actor(DraftRun run) {
        return people.find(new UserId(run.personId()))
                .map(Actor::of)
                .orElseThrow(() -> new GeneralProblem.NotFound("person"));
    }

    private Set<String> knownStems(DraftRun run) {
        return questions.findByCourseId(run.courseId()).stream()
                .map(BankQuestion::content)
                .map(content -> stem(content.stem()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String stem(String question) {
        return AnswerText.normalised(question, false);
    }
}
