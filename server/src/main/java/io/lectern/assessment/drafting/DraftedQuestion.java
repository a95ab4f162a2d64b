package io.lectern.assessment.drafting;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionCheck;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.grounding.Words;
import io.lectern.assessment.question.AnswerText;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A proposal as the bank would keep it. */
record DraftedQuestion(Label label, QuestionContent content) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_WRONG = 5;
    private static final int MOST_ANSWER_WORDS = 6;
    private static final int HARDEST = 5;

    /** Empty when it could not be answered and scored, or gives its answer away. */
    static Optional<DraftedQuestion> of(Proposal proposal) {
        return task(proposal)
                .map(task -> new DraftedQuestion(
                        new Label(title(proposal.question()), List.of(), List.of(), difficulty(proposal)),
                        new QuestionContent(
                                proposal.question().strip(),
                                task,
                                proposal.explanation().strip(),
                                BigDecimal.ONE)))
                .filter(drafted -> QuestionCheck.faultsOf(drafted.label(), drafted.content())
                        .isEmpty());
    }

    private static Optional<Task> task(Proposal proposal) {
        return switch (proposal.kind()) {
            case CHOICE -> choice(proposal);
            case TRUE_FALSE -> trueFalse(proposal.right().strip().toLowerCase(Locale.ROOT));
            case SHORT_ANSWER -> shortAnswer(proposal);
            case NUMERIC ->
                Grounding.Numbers.read(proposal.right())
                        .map(value -> new NumericTask(
                                List.of(new AcceptedNumber(value, BigDecimal.ZERO, ALL, null)), List.of(), false));
            case MATCHING, ORDERING, GAPS, HOTSPOT, ESSAY, UPLOAD -> Optional.empty();
        };
    }

    /** The right option stands anywhere, not always first; the same for the same question. */
    private static Optional<Task> choice(Proposal proposal) {
        List<String> texts = new ArrayList<>(proposal.wrong());
        if (texts.size() > MOST_WRONG) {
            return Optional.empty();
        }
        int at = Math.floorMod(proposal.question().hashCode(), texts.size() + 1);
        texts.add(at, proposal.right());
        long different = texts.stream()
                .map(text -> AnswerText.normalised(text, false))
                .distinct()
                .count();
        if (different < texts.size()) {
            return Optional.empty();
        }
        List<ChoiceOption> options = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            options.add(new ChoiceOption("o" + i, texts.get(i).strip(), i == at ? ALL : BigDecimal.ZERO, null));
        }
        return Optional.of(new ChoiceTask(options, false));
    }

    private static Optional<Task> trueFalse(String right) {
        return right.equals("true") || right.equals("false")
                ? Optional.of(new TrueFalseTask(right.equals("true"), null, null))
                : Optional.empty();
    }

    private static Optional<Task> shortAnswer(Proposal proposal) {
        boolean fits = Words.of(proposal.right()).size() <= MOST_ANSWER_WORDS
                && !Words.stands(proposal.right(), proposal.question());
        return fits
                ? Optional.of(new ShortAnswerTask(
                        List.of(new AcceptedText(proposal.right().strip().replace("*", "\\*"), ALL, null)), false))
                : Optional.empty();
    }

    private static int difficulty(Proposal proposal) {
        return Math.clamp(proposal.difficulty().intValue(), 1, HARDEST);
    }

    private static String title(String question) {
        String line = question.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, end < LONGEST_TITLE / 2 ? LONGEST_TITLE - 1 : end) + "…";
    }
}
