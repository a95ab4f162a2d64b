package io.lectern.operations.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The teacher's voices: English comes with Lectern, Arabic is spoken by a program of the system. */
final class VoiceCheck {

    private static final String PROGRAM = "espeak-ng";

    private VoiceCheck() {}

    static Finding english() {
        boolean there = VoiceCheck.class.getResource("/marytts/LocalMaryInterface.class") != null;
        return there
                ? Finding.builtIn("English voice", "MaryTTS, in the server")
                : Finding.missing(
                        "English voice", "its library is not on the class path: build again with ./lectern up");
    }

    static Finding arabic(Environment environment) {
        return onPath(environment.get("PATH", ""))
                .map(program -> Finding.ok("Arabic voice", program.toString()))
                .orElseGet(() -> Finding.builtIn(
                        "Arabic voice", "the learner's device, or captions; better: apt-get install espeak-ng"));
    }

    private static Optional<Path> onPath(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
