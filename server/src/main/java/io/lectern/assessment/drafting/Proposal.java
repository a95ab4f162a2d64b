package io.lectern.assessment.drafting;

import static io.lectern.model.Shape.field;

import io.lectern.assessment.grounding.Passage;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.question.TaskKind;
import io.lectern.model.ModelRequest;
import io.lectern.model.Shape;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A question as a model proposes it.
 *
 * @param passage the code of the passage that holds the answer
 * @param quote from it
 * @param right answer; {@code true} or {@code false} for a statement
 * @param wrong options beside it; empty but for a choice
 */
record Proposal(
        String passage,
        String quote,
        TaskKind kind,
        String question,
        String right,
        List<String> wrong,
        String explanation,
        BigDecimal difficulty) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int TOKENS_FOR_ALL = 1500;
    private static final int TOKENS_FOR_ONE = 500;

    private static final String INSTRUCTIONS = """
            You write questions for a teacher's question bank, about a text that learners have read. The text is the material \
            named lesson; each passage in it begins with its code, such as [p1].

            Write %1$d questions in %2$s. Use these kinds, mixed: %3$s.
            - CHOICE: one right option, and three wrong ones that a learner who did not understand would take for right.
            - TRUE_FALSE: question is a statement; right is "true" or "false".
            - SHORT_ANSWER: right is one to four words that stand literally in the quote.
            - NUMERIC: right is a bare number that stands literally in the quote.
            For every question, quote literally at least one sentence of the passage that holds the answer, and name that \
            passage. Ask only what the passage answers; ask for understanding rather than for wording; never ask about this \
            task, about the text as a text, or what anybody can answer without it. The question must not give its answer away.
            Say in explanation in one or two sentences why the answer is right. difficulty is 1 (easy) to 5 (hard). wrong is \
            empty unless kind is CHOICE. Use plain text: no markup, no links.
            If the text does not hold enough for so many questions, write fewer.""";

    Proposal {
        wrong = List.copyOf(wrong);
    }

    /** What a model answers. */
    record Proposals(List<Proposal> questions) {
        Proposals {
            questions = List.copyOf(questions);
        }
    }

    static ModelRequest<Proposals> request(Piece piece, Collection<TaskKind> kinds, int wanted, String language) {
        List<String> names = kinds.stream().map(TaskKind::name).sorted().toList();
        Shape question = Shape.fields(
                field(
                        "passage",
                        Shape.oneOf(piece.passages().stream().map(Passage::code).toList())),
                field("quote", Shape.text()),
                field("kind", Shape.oneOf(names)),
                field("question", Shape.text()),
                field("right", Shape.text()),
                field("wrong", Shape.listOf(Shape.text())),
                field("explanation", Shape.text()),
                field("difficulty", Shape.amount()));
        return new ModelRequest<>(
                String.format(
                        Locale.ROOT,
                        INSTRUCTIONS,
                        wanted,
                        Locale.of(language).getDisplayLanguage(Locale.ENGLISH),
                        String.join(", ", names)),
                List.of(new ModelRequest.Material("lesson", piece.text())),
                Shape.fields(field("questions", Shape.listOf(question))),
                Proposals.class,
                TOKENS_FOR_ALL + TOKENS_FOR_ONE * wanted,
                PATIENCE);
    }
}
