package io.lectern.media.video.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * The unpacked FFmpeg programs. They come in a jar for this machine's system and are run as they are: neither their Java classes
 * nor their libraries are ever loaded into this process. On Linux what a bare machine lacks of the libraries that they name stands
 * beside them, so that nothing has to be installed.
 */
public record Programs(Path folder) {

    private static final String VERSION = "8.0.1";

    /** Of screens and sound cards, which nobody uses here. */
    private static final Set<String> DISPENSABLE =
            Set.of("libxcb.so.1", "libxcb-shm.so.0", "libasound.so.2", "libpulse.so.0");

    private static final Pattern MISSING = Pattern.compile("loading shared libraries: ([^:/\\s]+): cannot open");

    /** Parts for Java programs, of no use to the programs. */
    private static final String FOR_JAVA = "jni";

    /**
     * Unpacks once: into a temporary folder first, renamed when complete, so that a kill leaves nothing half-made, and of two that
     * unpack at the same time the first wins.
     *
     * @throws IOException also when there are none for this system
     */
    public static Programs unpackInto(Path home) throws IOException {
        Path folder = home.toAbsolutePath().resolve("ffmpeg-" + VERSION);
        if (Files.isDirectory(folder)) {
            return new Programs(folder);
        }
        Files.createDirectories(folder.getParent());
        Path unpacked = Files.createTempDirectory(folder.getParent(), "unpack");
        unpack("org/bytedeco/ffmpeg/" + system() + "/", unpacked);
        new Programs(unpacked).complete();
        try {
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(unpacked);
        }
        return new Programs(folder);
    }

    /** Begins the program that the command names by its whole path; it finds the libraries that came with it. */
    public static ProcessBuilder begin(List<String> command) {
        var begun = new ProcessBuilder(command);
        if (system().startsWith("linux")) {
            command.stream()
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .findFirst()
                    .ifPresent(
                            program -> begun.environment().put("LD_LIBRARY_PATH", String.valueOf(program.getParent())));
        }
        return begun;
    }

    /**
     * Puts stand-ins in the place of what the system's loader misses and nobody needs.
     *
     * @throws IOException when something else is missing, and says what
     */
    void complete() throws IOException {
        for (int i = 0; i <= DISPENSABLE.size(); i++) {
            Process asked = begin(List.of(ffmpeg().toString(), "-version"))
                    .redirectErrorStream(true)
                    .start();
            asked.getOutputStream().close();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher missing = MISSING.matcher(said);
            if (!missing.find()) {
                return;
            }
            String library = missing.group(1);
            if (!DISPENSABLE.contains(library)) {
                throw new IOException("FFmpeg needs the system library " + library);
            }
            Files.write(folder.resolve(library), StandIn.of(library, System.getProperty("os.arch")));
        }
    }

    public Path ffmpeg() {
        return program("ffmpeg");
    }

    Path ffprobe() {
        return program("ffprobe");
    }

    private Path program(String name) {
        Path windows = folder.resolve(name + ".exe");
        return Files.exists(windows) ? windows : folder.resolve(name);
    }

    private static void unpack(String place, Path target) throws IOException {
        URL found = Programs.class.getClassLoader().getResource(place);
        if (found == null || !(found.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("There is no FFmpeg for this system: " + system());
        }
        JarFile jar = connection.getJarFile();
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(place) && !entry.isDirectory())
                .toList();
        for (JarEntry entry : entries) {
            String name = entry.getName().substring(place.length());
            if (!name.contains("/") && !name.contains(FOR_JAVA)) {
                Path file = target.resolve(name);
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                if (!file.toFile().setExecutable(true)) {
                    throw new IOException("cannot be made a program: " + file);
                }
            }
        }
    }

    /** As the jars name it. */
    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macosx" : "linux";
        return family + "-" + (System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64");
    }
}
