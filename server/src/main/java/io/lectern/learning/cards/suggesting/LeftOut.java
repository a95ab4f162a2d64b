package io.lectern.learning.cards.suggesting;

import io.lectern.kernel.Json;
import java.util.List;
import java.util.stream.Stream;

/** How many cards of a model were left out for one reason. */
public record LeftOut(Reason reason, int cards) implements Json {

    /** Why a card is left out. */
    public enum Reason {
        /** Its quote or its answer is not in the lesson. */
        NOT_IN_LESSON,
        /** The course has it, or it was dropped before. */
        ALREADY_THERE,
        /** A side is empty, or the front tells what stands on the back. */
        FAULTY,
        /** Too much for one card. */
        TOO_LONG,
        OTHER_LANGUAGE,
        /** It carries links or markup. */
        UNSAFE
    }

    /** With one more card, for this reason. */
    public static List<LeftOut> oneMore(List<LeftOut> before, Reason reason) {
        int known = before.stream()
                .filter(some -> some.reason() == reason)
                .mapToInt(LeftOut::cards)
                .sum();
        return Stream.concat(
                        before.stream().filter(some -> some.reason() != reason),
                        Stream.of(new LeftOut(reason, known + 1)))
                .toList();
    }
}
