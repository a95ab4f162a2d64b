package io.lectern.learning.cards.making;

import java.util.UUID;

/**
 * A card as the rules make it.
 *
 * @param block of the lesson that holds its answer
 * @param front Markdown
 * @param back Markdown
 */
public record CardDraft(CardKind kind, UUID block, String front, String back) {}
