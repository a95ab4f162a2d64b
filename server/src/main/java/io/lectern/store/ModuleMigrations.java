package io.lectern.store;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the schema of every module up to date, each from its own folder {@code db/migration/<module>} and with a history
 * of its own, so that a module and its tables can be removed together. What is shared goes first.
 */
@Component
@ConditionalOnProperty(name = "lectern.store", havingValue = "postgres", matchIfMissing = true)
class ModuleMigrations implements FlywayMigrationStrategy {

    /** Modules with tables. No schema refers to another, so the order only says what a reader expects. */
    static final List<String> MODULES = List.of(
            "accounts",
            "media",
            "courses",
            "enrolment",
            "assessment",
            "liveclass",
            "learning",
            "tutor",
            "certificates",
            "retention",
            "analytics",
            "notifications",
            "operations");

    private static final String SHARED = "__root";

    @Override
    public void migrate(Flyway flyway) {
        migrate(flyway, SHARED, "flyway_schema_history");
        MODULES.forEach(module -> migrate(flyway, module, "flyway_schema_history_" + module));
    }

    private static void migrate(Flyway flyway, String folder, String history) {
        if (ModuleMigrations.class.getResource("/db/migration/" + folder) == null) {
            return; // a module that has no tables yet
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + folder)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
