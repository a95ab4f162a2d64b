package io.lectern.courses.internal.documents.writing;

import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.markdown.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of one document. They are bounded in number and bytes; what does not fit is left out with a remark. */
public final class FoundPictures {

    private static final int MOST = 400;
    private static final long MOST_BYTES = 64_000_000;
    private static final int LARGEST = 12_000_000;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private long bytes;

    /** Keeps a picture and says under which path, or null when it cannot be kept. The same bytes keep one path. */
    public @Nullable String keep(byte[] content, String name) {
        String ending = PictureFormat.endingOf(content);
        if (ending == null) {
            leftOut.add(name);
            return null;
        }
        for (var kept : pictures.entrySet()) {
            if (Arrays.equals(kept.getValue(), content)) {
                return kept.getKey();
            }
        }
        if (content.length > LARGEST || pictures.size() >= MOST || bytes + content.length > MOST_BYTES) {
            leftOut.add(name);
            return null;
        }
        String path = "picture-" + (pictures.size() + 1) + "." + ending;
        pictures.put(path, content);
        bytes += content.length;
        return path;
    }

    public List<ReadDocument.ReadPicture> all() {
        return pictures.entrySet().stream()
                .map(kept -> new ReadDocument.ReadPicture(kept.getKey(), kept.getValue()))
                .toList();
    }

    /** What the teacher should know of the pictures that could not be kept. */
    public List<Remark> remarks() {
        return leftOut.stream()
                .distinct()
                .limit(20)
                .map(name -> new Remark(0, "picture-left-out", name))
                .toList();
    }
}
