package io.lectern.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Keeps the auto-configurations of the stores that {@code lectern.store} and {@code lectern.sessions} do not name out. */
class StoreChoiceFilter implements AutoConfigurationImportFilter, EnvironmentAware {

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        List<String> unwanted = unwanted();
        boolean[] wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            wanted[i] = name == null || unwanted.stream().noneMatch(name::contains);
        }
        return wanted;
    }

    private List<String> unwanted() {
        List<String> parts = new ArrayList<>();
        boolean mongo = "mongo".equals(property("lectern.store", "postgres"));
        parts.addAll(mongo ? List.of(".jdbc.", ".flyway.") : List.of(".mongodb."));
        boolean redis = "redis".equals(property("lectern.sessions", mongo ? "store" : "jdbc"));
        parts.addAll(redis ? List.of(".session.jdbc.") : List.of(".redis."));
        return parts;
    }

    private String property(String name, String otherwise) {
        return environment == null ? otherwise : environment.getProperty(name, otherwise);
    }
}
