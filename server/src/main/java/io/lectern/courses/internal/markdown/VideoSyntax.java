package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Videos as authors write them: {@code ![Title](name.mp4)}. What belongs to a video lies beside it: {@code name.en.vtt} and
 * {@code name.ar.vtt} are its captions, {@code name.chapters.vtt} its chapters.
 */
public final class VideoSyntax {

    private static final List<String> ENDINGS = List.of(".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi");
    private static final List<String> LANGUAGES = List.of("en", "ar");

    private VideoSyntax() {}

    /** Whether a path is that of a video. */
    public static boolean isVideo(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** The paths at which a video's captions and chapters would be. */
    public static List<String> companions(String path) {
        return Stream.concat(LANGUAGES.stream().map(language -> captions(path, language)), Stream.of(chapters(path)))
                .toList();
    }

    static Block.Video of(FigureSyntax.Written written, Pictures pictures) {
        String path = written.path();
        List<Block.Captions> captions = new ArrayList<>();
        for (String language : LANGUAGES) {
            String file = pictures.file(captions(path, language));
            if (file != null) {
                captions.add(new Block.Captions(language, file));
            }
        }
        String title = written.caption() == null ? written.alt() : written.caption();
        return new Block.Video(pictures.file(path), title, captions, pictures.file(chapters(path)));
    }

    /** Where what lies beside a video is: its captions in a language, or its chapters. */
    public static String beside(String path, String what) {
        return stem(path) + "." + what + ".vtt";
    }

    private static String captions(String path, String language) {
        return beside(path, language);
    }

    private static String chapters(String path) {
        return beside(path, "chapters");
    }

    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
