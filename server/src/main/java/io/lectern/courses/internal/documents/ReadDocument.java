package io.lectern.courses.internal.documents;

import io.lectern.courses.internal.markdown.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found.
 *
 * @param title null when the document does not say; the text may still
 * @param markdown refers to its pictures by their paths
 * @param remarks what could not be taken over, and what the author should check
 */
public record ReadDocument(@Nullable String title, String markdown, List<ReadPicture> pictures, List<Remark> remarks) {

    public ReadDocument {
        pictures = List.copyOf(pictures);
        remarks = List.copyOf(remarks);
    }

    /** @param path as the Markdown names it */
    public record ReadPicture(String path, byte[] content) {}
}
