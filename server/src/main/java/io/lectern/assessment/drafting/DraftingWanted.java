package io.lectern.assessment.drafting;

import java.util.UUID;

/** Somebody asked for drafts; they are written after the commit. */
record DraftingWanted(UUID runId) {}
