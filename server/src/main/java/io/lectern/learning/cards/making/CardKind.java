package io.lectern.learning.cards.making;

/** What a card asks for. */
public enum CardKind {
    /** The meaning of a word. */
    TERM,
    /** What is missing in a sentence. */
    SENTENCE,
    /** The answer to a check question. */
    QUESTION,
    /** What a section says first. */
    TOPIC,
    /** What a passage says; a language model suggested it, and a person took it. */
    PASSAGE
}
