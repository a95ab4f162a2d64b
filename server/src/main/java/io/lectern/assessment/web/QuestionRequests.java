package io.lectern.assessment.web;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.QuestionPool;
import io.lectern.assessment.bank.QuestionState;
import io.lectern.assessment.question.Task;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

    /** What questions would be drawn from. @param tags all of them @param skills one of them; empty for any @param without questions that are asked anyway */
    record PoolToCount(
            @NotNull @Size(max = 10) List<@NotBlank String> tags,
            @NotNull @Size(max = 10) List<@NotBlank String> skills,
            @Min(1) @Max(5) int easiest,
            @Min(1) @Max(5) int hardest,
            @NotNull @Size(max = 1000) Set<@NotNull UUID> without) {
        QuestionPool pool() {
            return new QuestionPool(tags, skills, easiest, hardest);
        }
    }

    /** @param questions all of one course */
    record MoveQuestions(
            @NotEmpty @Size(max = 1000) Set<@NotNull UUID> questions,
            @NotNull QuestionState state) {}

    /** @param questions all of one course @param add tags they get @param remove tags they lose */
    record TagQuestions(
            @NotEmpty @Size(max = 1000) Set<@NotNull UUID> questions,
            @NotNull @Size(max = 20) Set<@NotBlank String> add,
            @NotNull @Size(max = 20) Set<@NotBlank String> remove) {}
}
