package io.lectern.tutor.speech.espeak;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running {@link EspeakProcess} and the pipe to it. For one caller at a time. */
final class EspeakPipe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final Path home;
    private final DataOutputStream out;
    private final DataInputStream in;

    private EspeakPipe(Process process, Path home) {
        this.process = process;
        this.home = home;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @param character where its text begins, from 1; {@code ipa} of a phoneme event */
    record Event(int type, int character, int length, int sample, String ipa) {
        static final int WORD = 1;
        static final int PHONEME = 7;
    }

    record Answer(int sampleRate, short[] pcm, List<Event> events) {}

    /** The child is a small JVM of its own: the class file alone is put where it finds it. */
    static EspeakPipe open(Path library) throws IOException {
        Path home = Files.createTempDirectory("lectern-voice");
        String file = EspeakProcess.class.getName().replace('.', '/') + ".class";
        try (InputStream program = EspeakProcess.class.getClassLoader().getResourceAsStream(file)) {
            if (program == null) {
                throw new IOException("missing " + file);
            }
            Path target = home.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(program, target);
        }
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.toString(),
                EspeakProcess.class.getName(),
                library.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new EspeakPipe(process, home);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** A process that does not answer in time is ended, which ends the wait. */
    Answer ask(String voice, int wordsPerMinute, int pitch, String text) throws IOException {
        Thread watch = Thread.ofVirtual().start(this::endWhenSilent);
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeUTF(voice);
            out.writeInt(wordsPerMinute);
            out.writeInt(pitch);
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            if (in.readInt() != 0) {
                throw new IOException(in.readUTF());
            }
            int rate = in.readInt();
            byte[] sound = in.readNBytes(in.readInt());
            byte[] events = in.readNBytes(in.readInt());
            return new Answer(rate, samples(sound), events(events));
        } finally {
            watch.interrupt();
        }
    }

    private void endWhenSilent() {
        try {
            Thread.sleep(PATIENCE);
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static short[] samples(byte[] sound) {
        var samples = new short[sound.length / 2];
        ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static List<Event> events(byte[] bytes) {
        List<Event> events = new ArrayList<>();
        for (var buffer = ByteBuffer.wrap(bytes); buffer.remaining() >= EspeakProcess.EVENT_BYTES; ) {
            events.add(new Event(
                    buffer.getInt(), buffer.getInt(), buffer.getInt(), buffer.getInt(), ipa(buffer.getLong())));
        }
        return events;
    }

    /** Eight bytes of UTF-8 as the machine keeps them in one number. */
    private static String ipa(long packed) {
        var bytes = ByteBuffer.allocate(8)
                .order(ByteOrder.nativeOrder())
                .putLong(packed)
                .array();
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (var files = Files.walk(home)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // A left-over file in the temporary folder does no harm.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
