package io.lectern.assessment.drafting;

import io.lectern.assessment.drafting.Dropped.Reason;
import io.lectern.assessment.grounding.Passage;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.grounding.Wording;
import io.lectern.assessment.grounding.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says whether a proposal rests on the lesson. Its quote stands in the passage it names; a short answer and a number stand in
 * the quote; of an option or a statement, most words that carry a meaning are in the passage.
 */
final class Grounding {

    private static final double ENOUGH_OF_AN_OPTION = 0.6;
    private static final double ENOUGH_OF_A_STATEMENT = 0.5;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private Grounding() {}

    /** Empty when it may be kept as far as this can tell. */
    static Optional<Reason> fault(Proposal proposal, Piece piece, String language) {
        if (texts(proposal).anyMatch(Wording::isUnsafe)) {
            return Optional.of(Reason.UNSAFE);
        }
        boolean grounded = piece.passage(proposal.passage())
                .filter(passage -> Words.of(proposal.quote()).size() >= FEWEST_WORDS
                        && Words.stands(proposal.quote(), passage.text())
                        && answers(proposal, passage))
                .isPresent();
        if (!grounded) {
            return Optional.of(Reason.NOT_IN_LESSON);
        }
        return Wording.isIn(language, proposal.question()) ? Optional.empty() : Optional.of(Reason.OTHER_LANGUAGE);
    }

    private static boolean answers(Proposal proposal, Passage passage) {
        return switch (proposal.kind()) {
            case SHORT_ANSWER -> Words.stands(proposal.right(), proposal.quote());
            case NUMERIC -> hasNumber(proposal.quote(), proposal.right());
            case TRUE_FALSE -> Words.share(proposal.question(), passage.text()) >= ENOUGH_OF_A_STATEMENT;
            case CHOICE ->
                Words.stands(proposal.right(), passage.text())
                        || Words.share(proposal.right(), passage.text()) >= ENOUGH_OF_AN_OPTION;
            case MATCHING, ORDERING, GAPS, HOTSPOT, ESSAY, UPLOAD -> false;
        };
    }

    /** A comma may part thousands or decimals: either will do. */
    private static boolean hasNumber(String quote, String number) {
        return Numbers.read(number)
                .filter(wanted -> NUMBER.matcher(Numbers.digits(quote))
                        .results()
                        .flatMap(found -> Stream.of(
                                found.group().replace(",", ""), found.group().replace(',', '.')))
                        .flatMap(text -> Numbers.read(text).stream())
                        .anyMatch(found -> found.compareTo(wanted.abs()) == 0))
                .isPresent();
    }

    private static Stream<String> texts(Proposal proposal) {
        return Stream.concat(
                Stream.of(proposal.question(), proposal.right(), proposal.explanation()), proposal.wrong().stream());
    }

    /** Numbers in the digits of any script. */
    static final class Numbers {
        private Numbers() {}

        static String digits(String text) {
            StringBuilder ascii = new StringBuilder();
            text.codePoints()
                    .forEach(c -> ascii.appendCodePoint(
                            Character.isDigit(c)
                                    ? '0' + Character.digit(c, 10)
                                    : c == '\u066B' ? '.' : c == '\u066C' ? ',' : c));
            return ascii.toString();
        }

        static Optional<BigDecimal> read(String text) {
            String number = digits(text).strip();
            return number.matches("-?\\d{1,12}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
        }
    }
}
