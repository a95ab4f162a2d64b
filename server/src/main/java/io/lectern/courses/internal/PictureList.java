package io.lectern.courses.internal;

import io.lectern.courses.internal.markdown.Pictures;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures of a lesson by their paths, with some patience for how authors write them. */
public record PictureList(List<Picture> all) implements Pictures {

    public PictureList {
        all = List.copyOf(all);
    }

    /** With one more; a picture at the same path is replaced. */
    public PictureList with(String path, String file) {
        String plain = plain(path);
        List<Picture> changed = new ArrayList<>(all);
        changed.removeIf(p -> p.path().equals(plain));
        changed.add(new Picture(plain, file));
        return new PictureList(changed);
    }

    /** With another file wherever there is this one. */
    PictureList exchanged(String file, String other) {
        return new PictureList(all.stream()
                .map(picture -> picture.file().equals(file) ? new Picture(picture.path(), other) : picture)
                .toList());
    }

    /** Without what is at a path. */
    public PictureList without(String path) {
        String file = file(path);
        return new PictureList(all.stream()
                .filter(p -> !(p.file().equals(file) && name(p.path()).equals(name(plain(path)))))
                .toList());
    }

    @Override
    public @Nullable String file(String path) {
        String plain = plain(path);
        List<Picture> named =
                all.stream().filter(p -> name(p.path()).equals(name(plain))).toList();
        return all.stream()
                .filter(p -> p.path().equals(plain))
                .findFirst()
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty())
                .map(Picture::file)
                .orElse(null);
    }

    /** The path without what only says "from here": {@code ./}, {@code ../}, a leading slash. */
    static String plain(String path) {
        String decoded = path.replace('\\', '/');
        if (decoded.contains("%")) {
            try {
                decoded = URLDecoder.decode(decoded.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return decoded;
            }
        }
        return decoded.replaceFirst("^(?:\\.{0,2}/)+", "");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
