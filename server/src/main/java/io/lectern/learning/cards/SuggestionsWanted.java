package io.lectern.learning.cards;

import java.util.UUID;

/** Somebody asked for cards; they are suggested after the commit. */
record SuggestionsWanted(UUID runId) {}
