package io.lectern.operations.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Memory of a server in MiB, read from Linux: what is resident of the JVM, and of the processes below it their own and
 * their part of what they share, so that PostgreSQL's common memory counts once.
 */
final class ServerMemory {

    private static final double KIB = 1024;

    private ServerMemory() {}

    static double of(ProcessHandle server) {
        double kib = field(Path.of("/proc", Long.toString(server.pid()), "status"), "VmRSS:");
        kib += server.descendants()
                .mapToDouble(child -> field(Path.of("/proc", Long.toString(child.pid()), "smaps_rollup"), "Pss:"))
                .sum();
        return kib / KIB;
    }

    private static double field(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToDouble(Double::parseDouble)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0; // that process is gone
        } catch (IOException e) {
            throw new UncheckedIOException("the memory of a process can be read on Linux only", e);
        }
    }
}
