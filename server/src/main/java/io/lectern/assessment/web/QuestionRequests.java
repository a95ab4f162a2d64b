package io.lectern.assessment.web;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.question.Task;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** What clients send about questions. A {@code version} is the one that was read before the change. */
final class QuestionRequests {

    private QuestionRequests() {}

    /** @param draft whether its author is not done @param stem Markdown @param explanation Markdown, may be empty */
    record NewQuestion(
            boolean draft,
            @NotNull String title,
            @NotNull List<String> tags,
            @NotNull List<String> skills,
            int difficulty,
            @NotNull @Size(max = 20_000) String stem,
            @NotNull Task task,
            @NotNull @Size(max = 20_000) String explanation,
            @NotNull BigDecimal points) {

        Label label() {
            return new Label(title, tags, skills, difficulty);
        }

        QuestionContent content() {
            return new QuestionContent(stem, task, explanation, points);
        }
    }

    /** A question that is being written. */
    record QuestionToShow(
            @NotNull @Size(max = 20_000) String stem,
            @NotNull Task task,
            @NotNull @Size(max = 20_000) String explanation) {}

    record SaveQuestion(
            long version,
            boolean draft,
            @NotNull String title,
            @NotNull List<String> tags,
            @NotNull List<String> skills,
            int difficulty,
            @NotNull @Size(max = 20_000) String stem,
            @NotNull Task task,
            @NotNull @Size(max = 20_000) String explanation,
            @NotNull BigDecimal points) {

        Label label() {
            return new Label(title, tags, skills, difficulty);
        }

        QuestionContent content() {
            return new QuestionContent(stem, task, explanation, points);
        }
    }
}
