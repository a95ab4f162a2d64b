package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.media.FileScope;
import io.lectern.media.MediaKind;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import io.lectern.media.Videos;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files that come as uploads to take the places of others. They are of the same kind, so that lessons can show them there. */
@Component
class ReplacingFiles implements UploadPurpose {

    private static final long LARGEST_VIDEO = 5_000_000_000L;
    private static final long LARGEST_COVER = 8_000_000;
    private static final long LARGEST = 20_000_000;

    private final ReplaceFile replace;
    private final Videos videos;

    ReplacingFiles(ReplaceFile replace, Videos videos) {
        this.replace = replace;
        this.videos = videos;
    }

    @Override
    public String kind() {
        return "library-replacement";
    }

    /** Until it has taken a place, it is open to who sends it alone. */
    @Override
    public UploadRules rules(Actor actor, UUID id) {
        Replacement replacement = replace.replacement(id);
        boolean awaited = replacement.state() == Replacement.State.AWAITED;
        ReadLibrary.LibraryFile file =
                awaited ? replace.toReplace(actor, replacement.file()) : replace.seen(actor, replacement.file());
        UUID course = ReplaceFile.targets(file).stream()
                .map(Replacement.Target::course)
                .findFirst()
                .orElse(null);
        return new UploadRules(FileScope.preview(actor.userId()), mostBytes(file), types(file.type()), course);
    }

    /** Media types that take the place of this one. */
    static Set<String> types(String type) {
        return switch (MediaKind.of(type)) {
            case PICTURE -> Set.of("image/*");
            case VIDEO -> Set.of("video/*");
            case AUDIO -> Set.of("audio/*");
            case CAPTIONS, DOCUMENT, OTHER -> Set.of(type);
        };
    }

    static long mostBytes(ReadLibrary.LibraryFile file) {
        if (MediaKind.of(file.type()) == MediaKind.VIDEO) {
            return LARGEST_VIDEO;
        }
        boolean cover = ReplaceFile.targets(file).stream().anyMatch(target -> target.kind() == Place.Kind.COVER);
        return cover ? LARGEST_COVER : LARGEST;
    }

    @Override
    public void kept(Actor actor, UUID id, StoredFile file) {
        replace.carryOut(actor, id, file);
        if (file.isVideo()) {
            videos.prepare(file.id(), Videos.Need.SOON);
        }
    }
}
