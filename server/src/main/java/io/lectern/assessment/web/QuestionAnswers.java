package io.lectern.assessment.web;

import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BrowseQuestions;
import io.lectern.assessment.bank.Origin;
import io.lectern.assessment.bank.QuestionRevision;
import io.lectern.assessment.bank.QuestionState;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients get about questions. Only who may read a course's bank gets any of it: it holds the keys. */
final class QuestionAnswers {

    private QuestionAnswers() {}

    /**
     * @param tags of all questions of the course
     * @param skills that questions of the course tell about
     * @param editable whether the person may change the bank
     * @param drafting whether they can have questions drafted by a language model
     */
    record QuestionPage(
            List<QuestionItem> items,
            List<String> tags,
            List<String> skills,
            boolean editable,
            boolean drafting,
            @Nullable UUID next) {
        static QuestionPage of(BrowseQuestions.Page page, boolean drafting) {
            return new QuestionPage(
                    page.questions().stream().map(QuestionItem::of).toList(),
                    page.tags(),
                    page.skills(),
                    page.editable(),
                    drafting && page.editable(),
                    page.next());
        }
    }

    /** @param unreviewed whether a language model drafted it and nobody has saved it as ready */
    record QuestionItem(
            UUID id,
            TaskKind kind,
            String title,
            String stem,
            QuestionState state,
            List<String> tags,
            List<String> skills,
            int difficulty,
            BigDecimal points,
            int revision,
            boolean unreviewed,
            Instant updatedAt) {
        static QuestionItem of(BankQuestion question) {
            return new QuestionItem(
                    question.id(),
                    question.kind(),
                    question.title(),
                    question.content().stem(),
                    question.state(),
                    question.tags(),
                    question.skills(),
                    question.difficulty(),
                    question.content().points(),
                    question.revision(),
                    question.isUnreviewed(),
                    question.updatedAt());
        }
    }

    /** @param version to be sent back with a change @param revision grows when what is asked changes @param origin null when people wrote it */
    record QuestionDetails(
            UUID id,
            UUID courseId,
            long version,
            int revision,
            QuestionState state,
            boolean editable,
            String title,
            List<String> tags,
            List<String> skills,
            int difficulty,
            String stem,
            Task task,
            String explanation,
            BigDecimal points,
            Instant updatedAt,
            @Nullable Origin origin) {
        static QuestionDetails of(BankQuestion question, boolean editable) {
            return new QuestionDetails(
                    question.id(),
                    question.courseId(),
                    question.edition(),
                    question.revision(),
                    question.state(),
                    editable,
                    question.title(),
                    question.tags(),
                    question.skills(),
                    question.difficulty(),
                    question.content().stem(),
                    question.content().task(),
                    question.content().explanation(),
                    question.content().points(),
                    question.updatedAt(),
                    question.origin());
        }
    }

    /** @param madeBy null when their account is gone */
    record QuestionRevisionView(
            int number,
            String stem,
            Task task,
            String explanation,
            BigDecimal points,
            @Nullable UUID madeBy,
            Instant madeAt) {
        static QuestionRevisionView of(QuestionRevision revision) {
            return new QuestionRevisionView(
                    revision.number(),
                    revision.content().stem(),
                    revision.content().task(),
                    revision.content().explanation(),
                    revision.content().points(),
                    revision.madeBy(),
                    revision.madeAt());
        }
    }

    /** @param changed how many of them were not so before */
    record ChangedQuestions(int changed) {}

    /** @param questions in use that could be drawn */
    record PoolSize(int questions) {}

    record QuestionRevisionList(List<QuestionRevisionView> items) {}
}
