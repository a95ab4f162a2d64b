package io.lectern.courses.internal;

import io.lectern.courses.internal.markdown.MarkdownReader;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what lessons say and which files they have, without their blocks. */
public interface LessonTexts {

    /** @param pictures the files that the text may name */
    record Text(UUID lessonId, UUID courseId, String title, String markdown, List<Picture> pictures) {
        public Text {
            pictures = List.copyOf(pictures);
        }

        /** What the text shows: every path that it names, and what lies beside its videos. */
        public List<Named> named() {
            var files = new PictureList(pictures);
            Set<String> written = Set.copyOf(MarkdownReader.picturesIn(markdown));
            return MarkdownReader.filesIn(markdown).stream()
                    .map(path -> new Named(path, files.file(path)))
                    .filter(named -> named.file() != null || written.contains(named.path()))
                    .toList();
        }

        /** The files that the text shows, each once. */
        public Stream<String> files() {
            return named().stream().map(Named::file).filter(Objects::nonNull).distinct();
        }
    }

    /** @param path as the text has it @param file media id, null when the lesson has no such file */
    record Named(String path, @Nullable String file) {}

    /** The drafts of these courses, in no particular order. */
    List<Text> textsOf(Collection<UUID> courseIds);
}
