package io.lectern.learning.cards.suggesting;

import io.lectern.assessment.grounding.Passage;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.grounding.Wording;
import io.lectern.assessment.grounding.Words;
import io.lectern.learning.cards.suggesting.LeftOut.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says whether a card rests on the lesson and can be learnt. Its quote stands in the passage it names, and most words of its
 * back that carry a meaning do so too.
 */
public final class CardGrounding {

    private static final double ENOUGH_OF_A_BACK = 0.6;
    private static final int FEWEST_WORDS_OF_A_QUOTE = 4;
    private static final int LONGEST_QUOTE = 1000;
    private static final int LONGEST_FRONT = 240;
    private static final int LONGEST_BACK = 400;

    /** What plain text would turn into when it is read as Markdown. */
    private static final Pattern MARKUP =
            Pattern.compile("(?m)^\\s*(?::::|#{1,6}\\s|>|\\||[-*+]\\s)|```|<!--|\\$\\$|!\\[");

    private CardGrounding() {}

    /** Empty when a person may be shown it, as far as this can tell. */
    public static Optional<Reason> fault(CardProposal card, Piece piece, String language) {
        if (card.front().isBlank() || card.back().isBlank()) {
            return Optional.of(Reason.FAULTY);
        }
        if (isMarked(card.front()) || isMarked(card.back())) {
            return Optional.of(Reason.UNSAFE);
        }
        if (isTooLong(card)) {
            return Optional.of(Reason.TOO_LONG);
        }
        Optional<Passage> passage = piece.passage(card.passage());
        boolean taken = passage.filter(p -> Words.stands(card.back(), p.text())).isPresent();
        if (!Wording.isIn(language, card.front()) || !(taken || Wording.isIn(language, card.back()))) {
            return Optional.of(Reason.OTHER_LANGUAGE);
        }
        boolean grounded = passage.filter(p -> rests(card, p)).isPresent();
        if (!grounded) {
            return Optional.of(Reason.NOT_IN_LESSON);
        }
        return Words.stands(card.back(), card.front()) ? Optional.of(Reason.FAULTY) : Optional.empty();
    }

    private static boolean rests(CardProposal card, Passage passage) {
        return Words.of(card.quote()).size() >= FEWEST_WORDS_OF_A_QUOTE
                && Words.stands(card.quote(), passage.text())
                && (Words.stands(card.back(), passage.text())
                        || Words.share(card.back(), passage.text()) >= ENOUGH_OF_A_BACK);
    }

    private static boolean isMarked(String text) {
        return Wording.isUnsafe(text) || MARKUP.matcher(text).find();
    }

    private static boolean isTooLong(CardProposal card) {
        return card.front().length() > LONGEST_FRONT
                || card.back().length() > LONGEST_BACK
                || card.quote().length() > LONGEST_QUOTE;
    }
}
