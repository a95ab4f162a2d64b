package io.lectern.media.testing;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Takes pictures, documents and whatever nobody knows from teachers, for any subject. It can be made to fail. */
@Component
public class TestPurpose implements UploadPurpose {

    public static final String KIND = "test";
    public static final long MOST = 40_000_000;

    private final Map<UUID, List<StoredFile>> kept = new ConcurrentHashMap<>();
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    /** What was kept for a subject, as often as it was told. */
    public List<StoredFile> kept(UUID subject) {
        return kept.getOrDefault(subject, List.of());
    }

    /** The server dies, so to say, when the next file of this subject has been granted. */
    public void failOnce(UUID subject) {
        failing.add(subject);
    }

    public static FileScope scope(UUID subject) {
        return new FileScope("test", subject);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public UploadRules rules(Actor actor, UUID subject) {
        if (!actor.is(Role.TEACHER)) {
            throw new GeneralProblem.Forbidden("test.upload");
        }
        return new UploadRules(scope(subject), MOST, Set.of("image/*", "application/pdf", "application/octet-stream"));
    }

    @Override
    public void kept(Actor actor, UUID subject, StoredFile file) {
        kept.computeIfAbsent(subject, _ -> new CopyOnWriteArrayList<>()).add(file);
        if (failing.remove(subject)) {
            throw new IllegalStateException("as if the server had died");
        }
    }
}
