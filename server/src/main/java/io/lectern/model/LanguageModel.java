package io.lectern.model;

import java.util.Optional;

/** The language model of the academy. Nothing depends on there being one. */
public interface LanguageModel {

    /** What it is called where it runs; empty when none is configured. */
    Optional<String> name();

    /**
     * Asks it. Takes seconds, so it may not be called within a transaction.
     *
     * @throws ModelProblem when there is no usable answer; nothing has happened then
     */
    <T> ModelReply<T> complete(ModelRequest<T> request);
}
