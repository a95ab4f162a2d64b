package io.lectern.assessment.web;

import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.authoring.AssessmentKind;
import io.lectern.assessment.marking.FindWork;
import io.lectern.assessment.marking.Learner;
import io.lectern.assessment.marking.Mark;
import io.lectern.assessment.marking.MarkAnswers;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.assessment.marking.Marking;
import io.lectern.assessment.marking.MarkingState;
import io.lectern.assessment.marking.RubricOutcome;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.question.Task;
import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What markers send and get. */
final class MarkingAnswers {

    private MarkingAnswers() {}

    /** @param name empty when it is not told @param number in place of a name that is not told yet */
    record LearnerView(String name, @Nullable Integer number) {
        static LearnerView of(Learner learner) {
            return new LearnerView(learner.name(), learner.number());
        }
    }

    /**
     * An assessment that something waits at.
     *
     * @param answers that wait for the viewer
     * @param disputed attempts that wait for a third person
     * @param ready attempts whose result can be released
     * @param late how often answers came after the end and wait for a decision
     * @param since when the oldest attempt was handed in, or came late
     */
    record WaitingAssessment(
            UUID assessmentId,
            String title,
            AssessmentKind kind,
            UUID courseId,
            String course,
            int answers,
            int disputed,
            int ready,
            int late,
            Instant since) {
        static WaitingAssessment of(FindWork.Waiting waiting) {
            return new WaitingAssessment(
                    waiting.assessment().id(),
                    waiting.assessment().title(),
                    waiting.assessment().kind(),
                    waiting.assessment().courseId(),
                    waiting.course().title(),
                    waiting.answers(),
                    waiting.disputed(),
                    waiting.ready(),
                    waiting.late(),
                    waiting.since());
        }
    }

    record WaitingAssessments(List<WaitingAssessment> items) {}

    /** An answer to mark. @param waits for the viewer */
    record WaitingAnswer(UUID id, UUID question, int revision, Stage stage, boolean waits) {
        static WaitingAnswer of(FindWork.Answer answer) {
            return new WaitingAnswer(
                    answer.item().id(),
                    answer.item().question(),
                    answer.item().revision(),
                    answer.stage(),
                    answer.waits());
        }
    }

    /** @param signedBy the name of who signed for its marks, null when nobody has @param ready whether it can be released */
    record WaitingPaper(
            UUID attemptId,
            LearnerView learner,
            MarkingState state,
            Instant since,
            List<WaitingAnswer> answers,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            boolean ready) {
        static WaitingPaper of(FindWork.Paper paper, MarkerNames names) {
            Marking.Signature signature = paper.signature();
            return new WaitingPaper(
                    paper.attempt().id(),
                    LearnerView.of(paper.learner()),
                    paper.state(),
                    Objects.requireNonNullElse(
                            paper.attempt().submittedAt(), paper.attempt().startedAt()),
                    paper.answers().stream().map(WaitingAnswer::of).toList(),
                    signature == null ? null : names.of(signature.by()),
                    signature == null ? null : signature.at(),
                    paper.ready());
        }
    }

    record MarkedQuestion(UUID id, int revision, List<BlockView> stem) {
        static MarkedQuestion of(AskedQuestion question, MarkdownViews views) {
            return new MarkedQuestion(question.id(), question.revision(), views.of(question.stem()));
        }
    }

    /**
     * What waits at an assessment, the oldest first.
     *
     * @param marks whether the viewer may mark
     * @param total how many papers there are; more than are listed where there are very many
     * @param ready how many of all can be released
     * @param unsigned how many of all are marked and wait for a signature
     */
    record MarkingWork(
            UUID assessmentId,
            UUID courseId,
            String title,
            boolean marks,
            boolean together,
            List<WaitingPaper> papers,
            List<MarkedQuestion> questions,
            int total,
            int ready,
            int unsigned) {
        static MarkingWork of(FindWork.Work work, MarkdownViews views, MarkerNames names) {
            return new MarkingWork(
                    work.assessment().id(),
                    work.assessment().courseId(),
                    work.assessment().title(),
                    work.marks(),
                    work.rules().together(),
                    work.papers().stream()
                            .map(paper -> WaitingPaper.of(paper, names))
                            .toList(),
                    work.questions().stream()
                            .map(q -> MarkedQuestion.of(q, views))
                            .toList(),
                    work.total(),
                    work.ready(),
                    work.unsigned());
        }
    }

    /**
     * A mark to give.
     *
     * @param seen the mark that the marker saw and replaces, null for none
     * @param points of no meaning where a rubric decides
     * @param levels of the question's rubric, null when it has none
     */
    record GivenMark(
            @NotNull Part part,
            @Nullable UUID seen,

            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
            BigDecimal points,

            @NotNull @Size(max = 20_000) String comment,
            @NotNull @Size(max = 200) List<@Valid NoteContent> notes,
            @Nullable @Size(max = 20) List<@NotNull String> levels) {
        MarkAnswers.Given given() {
            var verdict = new Mark.Verdict(
                    points,
                    comment,
                    notes.stream().map(NoteContent::note).toList(),
                    levels == null ? null : new RubricOutcome(new Rubric(List.of()), levels));
            return new MarkAnswers.Given(part, seen, verdict);
        }
    }

    /** @param by who gave it; empty when they are gone @param rubric it was given by, null when points were free @param seen advice that its marker had seen */
    record MarkView(
            UUID id,
            String by,
            Instant at,
            BigDecimal points,
            String comment,
            List<NoteContent> notes,
            @Nullable Rubric rubric,
            List<String> levels,
            Mark.@Nullable Seen seen) {
        static MarkView of(Mark mark, MarkerNames names) {
            RubricOutcome outcome = mark.levels();
            return new MarkView(
                    mark.id(),
                    names.of(mark.marker()),
                    mark.at(),
                    mark.points(),
                    mark.comment(),
                    mark.notes().stream().map(NoteContent::of).toList(),
                    outcome == null ? null : outcome.rubric(),
                    outcome == null ? List.of() : outcome.levels(),
                    mark.seen());
        }

        static @Nullable MarkView orNull(@Nullable Mark mark, MarkerNames names) {
            return mark == null ? null : of(mark, names);
        }
    }

    /**
     * An answer before somebody who marks it.
     *
     * @param part what the viewer would do by marking it
     * @param standing the mark that theirs would replace
     * @param others marks that they may see besides
     * @param tolerance by how many percent two marks may differ; null when one mark is enough
     * @param earned once it is done
     */
    record AnswerToMark(
            UUID attemptId,
            UUID id,
            UUID assessmentId,
            String title,
            LearnerView learner,
            Instant since,
            List<BlockView> stem,
            Task task,
            BigDecimal points,
            @Nullable Response response,
            Stage stage,
            Part part,
            @Nullable MarkView standing,
            List<MarkView> others,
            List<MarkView> earlier,
            @Nullable MarkView decision,
            @Nullable BigDecimal tolerance,
            @Nullable BigDecimal earned,
            boolean released) {
        static AnswerToMark of(MarkAnswers.Opened opened, MarkdownViews views, MarkerNames names) {
            return new AnswerToMark(
                    opened.attempt().id(),
                    opened.item().id(),
                    opened.assessment().id(),
                    opened.assessment().title(),
                    LearnerView.of(opened.learner()),
                    Objects.requireNonNullElse(
                            opened.attempt().submittedAt(), opened.attempt().startedAt()),
                    views.of(opened.question().stem()),
                    opened.question().task(),
                    opened.item().points(),
                    opened.item().response(),
                    opened.stage(),
                    opened.part(),
                    MarkView.orNull(opened.standing(), names),
                    opened.others().stream().map(m -> MarkView.of(m, names)).toList(),
                    opened.earlier().stream().map(m -> MarkView.of(m, names)).toList(),
                    MarkView.orNull(opened.decision(), names),
                    opened.rules().second() ? opened.rules().tolerance() : null,
                    opened.points(),
                    opened.released());
        }
    }

    /** @param own how many were left out because the viewer had marked all of them alone */
    record SignedMarks(int signed, int own) {}

    /** How many results learners can see now that they could not before. */
    record ReleasedResults(int released) {}
}
