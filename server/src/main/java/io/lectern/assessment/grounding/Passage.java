package io.lectern.assessment.grounding;

import java.util.UUID;

/** A block of a lesson that something may be made of. @param code by which a model names it @param text plain */
public record Passage(String code, UUID block, String text) {}
