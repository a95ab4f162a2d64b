package io.lectern.learning.cards.suggesting;

import io.lectern.assessment.grounding.Piece;
import io.lectern.learning.cards.suggesting.LeftOut.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of a model's cards a person is shown, and why others are not.
 *
 * @param leftOut these and those before
 */
public record Sifted(List<CardProposal> kept, List<LeftOut> leftOut) {

    public Sifted {
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param known gets those that are kept
     * @param before what was left out of earlier pieces
     */
    public static Sifted of(
            List<CardProposal> proposals, Piece piece, String language, KnownCards known, List<LeftOut> before) {
        List<CardProposal> kept = new ArrayList<>();
        List<LeftOut> leftOut = before;
        for (CardProposal card : proposals) {
            Optional<Reason> fault = CardGrounding.fault(card, piece, language)
                    .or(() -> known.repeat(card.front(), card.back())
                            ? Optional.of(Reason.ALREADY_THERE)
                            : Optional.empty());
            if (fault.isPresent()) {
                leftOut = LeftOut.oneMore(leftOut, fault.get());
            } else {
                known.add(card.front(), card.back());
                kept.add(card);
            }
        }
        return new Sifted(kept, leftOut);
    }
}
