package io.lectern.store.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/**
 * A program of its own that writes numbered rows into the embedded database and prints each number once the database has
 * acknowledged it. The durability test kills it at any moment.
 */
final class WritingProgram {

    private WritingProgram() {}

    /** @param arguments home folder, first number */
    public static void main(String[] arguments) throws Exception {
        int first = Integer.parseInt(arguments[1]);
        try (LocalPostgres server = LocalPostgres.start(Path.of(arguments[0]));
                Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var create = connection.createStatement()) {
            create.execute("create table if not exists written (number int not null)");
            System.out.println("server " + server.pid());
            try (var insert = connection.prepareStatement("insert into written (number) values (?)")) {
                for (int number = first; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}
