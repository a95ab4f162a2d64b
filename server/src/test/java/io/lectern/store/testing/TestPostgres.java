package io.lectern.store.testing;

import io.lectern.store.embedded.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/** One real PostgreSQL for all tests of this JVM; each application context gets a database of its own. */
public final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final LocalPostgres SERVER = start();

    private TestPostgres() {}

    /** JDBC address of a new, empty database. */
    public static String newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.url().replace("/postgres", "/" + name);
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }

    private static LocalPostgres start() {
        try {
            Path home =
                    Path.of("target", "test-postgres-" + ProcessHandle.current().pid());
            LocalPostgres server = LocalPostgres.start(home);
            // after the application contexts, which still speak to it while they close
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(LocalPostgres server) {
        try {
            server.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
