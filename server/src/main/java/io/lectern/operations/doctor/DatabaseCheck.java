package io.lectern.operations.doctor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** PostgreSQL: the embedded one in its folder, or the operator's by its address. */
final class DatabaseCheck {

    private static final String NAME = "PostgreSQL";
    private static final String SECONDS = "4";

    private DatabaseCheck() {}

    static Finding of(Environment environment, Path data) {
        if (environment.storesInMongo()) {
            return Finding.builtIn(NAME, "not used: records are kept in MongoDB");
        }
        String url = environment.get("LECTERN_DB_URL", "embedded");
        return url.equals("embedded") ? embedded(data.resolve("database")) : remote(url, environment);
    }

    private static Finding embedded(Path home) {
        if (!shippedFor(System.getProperty("os.name"), System.getProperty("os.arch"))) {
            return Finding.missing(
                    NAME,
                    "the embedded one runs on Linux on x86-64 only; set LECTERN_DB_URL to a PostgreSQL server of yours");
        }
        if (!Files.exists(home.resolve("data"))) {
            return Finding.builtIn(NAME, "embedded; the first start makes it in " + home);
        }
        try {
            String size = FolderSize.mebibytes(home) + " MiB";
            String holder = holderOf(home.resolve("lock"));
            String use = holder.isEmpty() ? "not running" : "in use by process " + holder;
            return Finding.builtIn(NAME, "embedded in " + home + ", " + size + ", " + use);
        } catch (IOException e) {
            return Finding.missing(NAME, "the folder " + home + " cannot be read: " + e.getMessage());
        }
    }

    /** Whether the programs that come with Lectern run on such a machine. */
    static boolean shippedFor(String system, String processor) {
        return system.equals("Linux") && processor.equals("amd64");
    }

    /** The process that holds the database, empty when none does. */
    private static String holderOf(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null ? Files.readString(lockFile).strip() : "";
        }
    }

    private static Finding remote(String url, Environment environment) {
        var login = new Properties();
        environment.get("LECTERN_DB_USER").ifPresent(user -> login.put("user", user));
        environment.get("LECTERN_DB_PASSWORD").ifPresent(password -> login.put("password", password));
        login.put("loginTimeout", SECONDS);
        login.put("connectTimeout", SECONDS);
        login.put("socketTimeout", SECONDS);
        try (Connection connection = DriverManager.getConnection(url, login)) {
            return Finding.ok(
                    NAME, connection.getMetaData().getDatabaseProductVersion() + " at " + Address.withoutSecrets(url));
        } catch (SQLException e) {
            return Finding.missing(
                    NAME,
                    "LECTERN_DB_URL names " + Address.withoutSecrets(url) + ", which refuses: "
                            + Address.firstLine(e, environment));
        }
    }
}
