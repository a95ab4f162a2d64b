package io.lectern.operations.doctor;

import java.util.Map;
import java.util.Optional;

/** The variables that configure Lectern; an empty one counts as not given. */
record Environment(Map<String, String> variables) {

    Environment {
        variables = Map.copyOf(variables);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }

    boolean storesInMongo() {
        return get("LECTERN_STORE", "postgres").equals("mongo");
    }
}
