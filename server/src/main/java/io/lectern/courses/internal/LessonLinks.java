package io.lectern.courses.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which lessons link to other places, without reading their texts. */
public interface LessonLinks {

    /** @param links of the draft @param publishedLinks of what learners see */
    record Linking(UUID id, UUID courseId, String title, List<String> links, List<String> publishedLinks) {
        public Linking {
            links = List.copyOf(links);
            publishedLinks = List.copyOf(publishedLinks);
        }

        /** Each once. */
        public List<String> all() {
            return Stream.concat(links.stream(), publishedLinks.stream())
                    .distinct()
                    .toList();
        }
    }

    /** Lessons of the academy that link anywhere, by id. @param after the last that was read, null for the beginning */
    List<Linking> linkingAfter(@Nullable UUID after, int most);

    /** Lessons of a course that link anywhere, in no particular order. */
    List<Linking> linkingOf(UUID courseId);
}
