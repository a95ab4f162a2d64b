package io.lectern.store.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The unpacked PostgreSQL programs: {@code initdb}, {@code pg_ctl} and {@code postgres}. */
record PostgresBinaries(Path folder) {

    /** Major version of the programs on the class path; a data directory of another major is refused. */
    static final String MAJOR = "18";

    private static final String VERSION = "18.6.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_EXECUTE = 0100;

    /**
     * Unpacks once: into a temporary folder first, renamed when complete, so that a kill leaves nothing half-made, and of
     * two that unpack at the same time the first wins.
     */
    static PostgresBinaries unpackInto(Path home) throws IOException {
        Path folder = home.resolve("pg-" + VERSION);
        if (Files.isDirectory(folder)) {
            return new PostgresBinaries(folder);
        }
        Files.createDirectories(home);
        Path unpacked = Files.createTempDirectory(home, "unpack");
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (in == null || !runHere()) {
                throw new IllegalStateException("There is no embedded PostgreSQL for this system. "
                        + "Set LECTERN_DB_URL to a PostgreSQL server of yours.");
            }
            extract(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in))), unpacked);
        }
        try {
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(unpacked);
        }
        return new PostgresBinaries(folder);
    }

    Path server() {
        return folder.resolve("bin/postgres");
    }

    /** Runs one of the tools to its end. @throws IllegalStateException with its output when it fails */
    void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(unprivileged());
        command.add(folder.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(tool + " failed: " + output);
        }
    }

    /** PostgreSQL refuses to run as root; in a user name space of its own it does not, and files stay root's. */
    static List<String> unprivileged() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    /** Whether the programs on the class path are made for this machine. */
    private static boolean runHere() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    private static void extract(TarArchiveInputStream archive, Path target) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("archive entry outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(archive, path);
                if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
