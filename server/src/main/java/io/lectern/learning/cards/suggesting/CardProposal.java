package io.lectern.learning.cards.suggesting;

import static io.lectern.model.Shape.field;

import io.lectern.assessment.grounding.Passage;
import io.lectern.assessment.grounding.Piece;
import io.lectern.model.ModelRequest;
import io.lectern.model.Shape;
import io.lectern.model.VisibleText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A flashcard as a model proposes it, without what nobody sees in it.
 *
 * @param passage the code of the passage that it rests on
 * @param quote from it
 */
public record CardProposal(String passage, String quote, String front, String back) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int TOKENS_FOR_ALL = 1500;
    private static final int TOKENS_FOR_ONE = 300;
    private static final int MOST_SHOWN = 60;

    private static final String INSTRUCTIONS = """
            You write flashcards for learners who have read a text and want to remember it. The text is the material named \
            lesson; each passage in it begins with its code, such as [p1].

            Write %1$d cards in %2$s. front is one clear question, of one sentence; back is its answer, as short as it can be: \
            some words or one sentence, in the words of the passage. One card asks one thing, and it can be answered without \
            seeing the text. Choose what is most worth remembering: what words mean, how things hang together, why something \
            is so.
            For every card, quote literally at least one sentence of the passage that holds the answer, and name that passage. \
            Ask only what the passage answers; never ask about this task or about the text as a text. The front must not give \
            the answer away, and must not be answered by yes or no. Use plain text: no markup, no links.%3$s
            If the text does not hold enough for so many cards, write fewer.""";
    private static final String NOT_AGAIN = """

            Cards that there are already stand in the material named cards, one in a line. Do not ask the same again.""";

    public CardProposal {
        quote = VisibleText.of(quote);
        front = VisibleText.of(front);
        back = VisibleText.of(back);
    }

    /** What a model answers. */
    public record Proposals(List<CardProposal> cards) {
        public Proposals {
            cards = List.copyOf(cards);
        }
    }

    /**
     * @param known fronts of cards that the lesson has
     * @param language of the lesson
     */
    public static ModelRequest<Proposals> request(Piece piece, List<String> known, int wanted, String language) {
        List<ModelRequest.Material> material = new ArrayList<>();
        material.add(new ModelRequest.Material("lesson", piece.text()));
        if (!known.isEmpty()) {
            List<String> lines = known.stream()
                    .limit(MOST_SHOWN)
                    .map(front -> front.replaceAll("\\s+", " "))
                    .toList();
            material.add(new ModelRequest.Material("cards", String.join("\n", lines)));
        }
        Shape card = Shape.fields(
                field(
                        "passage",
                        Shape.oneOf(piece.passages().stream().map(Passage::code).toList())),
                field("quote", Shape.text()),
                field("front", Shape.text()),
                field("back", Shape.text()));
        return new ModelRequest<>(
                String.format(
                        Locale.ROOT,
                        INSTRUCTIONS,
                        wanted,
                        Locale.of(language).getDisplayLanguage(Locale.ENGLISH),
                        known.isEmpty() ? "" : NOT_AGAIN),
                material,
                Shape.fields(field("cards", Shape.listOf(card))),
                Proposals.class,
                TOKENS_FOR_ALL + TOKENS_FOR_ONE * wanted,
                PATIENCE);
    }
}
