package io.lectern.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.Ids;
import io.lectern.media.FileAges;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.FileShelf;
import io.lectern.media.Files;
import io.lectern.media.MediaKind;
import io.lectern.media.StoredFile;
import io.lectern.media.events.FileForgotten;
import io.lectern.media.storage.ObjectStore;
import io.lectern.media.storage.OtherObjectStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

abstract class FilesContract {

    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    @Autowired
    Files files;

    @Autowired
    FileRecords records;

    @Autowired
    FileGrants grants;

    @Autowired
    FileTidying tidying;

    @Autowired
    FileNaming naming;

    @Autowired
    FileRelease release;

    @Autowired
    ObjectStore objects;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FileAges ages;

    @Autowired
    Clock clock;

    private final FileScope scope = FileScope.course(Ids.next());

    private StoredFile put(String content, String name) {
        return put(content, name, scope);
    }

    private StoredFile put(String content, String name, FileScope scope) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return files.put(new ByteArrayInputStream(bytes), name, 1000, scope);
    }

    @Test
    void keepsAFileAndWhatIsKnownOfIt() throws IOException {
        StoredFile stored = put(PNG + Ids.next(), "fig/tree.png");
        assertThat(stored.type()).isEqualTo("image/png");
        assertThat(stored.name()).isEqualTo("tree.png");
        assertThat(files.describe(stored.id())).contains(stored);
        try (var in = files.open(stored.id())) {
            assertThat(in.readAllBytes()).hasSize((int) stored.size());
        }
    }

    @Test
    void theSameContentIsTheSameFile() {
        String content = PNG + Ids.next();
        StoredFile first = put(content, "a.png");
        StoredFile second = put(content, "b.png");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(files.describe(first.id()).orElseThrow().name()).isEqualTo("a.png");
        assertThat(grants.findByHash(first.id().value())).hasSize(1);
        files.grant(first.id(), FileScope.course(Ids.next()));
        assertThat(grants.findByHash(first.id().value())).hasSize(2);
    }

    @Test
    void believesTheContentAndNotTheName() {
        assertThat(put("<html><script>alert(1)</script></html>" + Ids.next(), "page.svg")
                        .type())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void refusesWhatIsTooLargeOrEmpty() {
        assertThatThrownBy(() -> put("x".repeat(1001), "a.bin")).isInstanceOf(FileProblem.TooLarge.class);
        assertThatThrownBy(() -> put("", "a.bin")).isInstanceOf(FileProblem.Empty.class);
    }

    @Test
    void knowsNothingOfOtherFiles() {
        assertThat(files.describe(new FileId("0".repeat(64)))).isEmpty();
        assertThatThrownBy(() -> files.open(new FileId("0".repeat(64)))).isInstanceOf(FileProblem.Gone.class);
        assertThat(records.findByHash("0".repeat(64))).isEmpty();
    }

    @Test
    void aDeclinedPreviewLeavesNothingBehind() throws IOException {
        FileScope looking = FileScope.preview(Ids.next());
        StoredFile stored = put(PNG + Ids.next(), "a.png", looking);
        Instant now = Instant.now();

        files.letGo(looking);
        tidying.tidy(now.plus(Duration.ofMinutes(30)));
        assertThat(files.describe(stored.id())).isPresent();
        assertThat(grants.findByScopeKindAndScopeId("preview", looking.id())).isEmpty();

        tidying.tidy(now.plus(Duration.ofHours(2)));
        assertThat(files.describe(stored.id())).isEmpty();
        assertThat(objects.size(stored.id().value())).isEmpty();
    }

    @Test
    void whoMadeSomethingOfAFileIsToldAlsoWhenTheStoreIsAway() {
        FileScope looking = FileScope.preview(Ids.next());
        String hash = put(PNG + Ids.next(), "a.png", looking).id().value();
        files.letGo(looking);
        var away = new OtherObjectStore(objects) {
            @Override
            public void delete(String object) throws IOException {
                if (object.equals(hash)) {
                    throw new IOException("the store does not answer");
                }
                super.delete(object);
            }
        };
        List<Object> told = new ArrayList<>();
        var tidyingThen = new FileTidying(records, grants, release, away, transaction, told::add, clock);

        assertThatThrownBy(() -> tidyingThen.tidy(clock.instant().plus(Duration.ofHours(2))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(told).contains(new FileForgotten(hash));
    }

    @Test
    void aScopeLetsGoOfAllButWhatItKeeps() {
        StoredFile kept = put(PNG + Ids.next(), "a.png");
        StoredFile ended = put(PNG + Ids.next(), "b.png");
        StoredFile others = put(PNG + Ids.next(), "c.png", FileScope.course(Ids.next()));
        files.keepOnly(scope, List.of(kept.id(), others.id()));
        assertThat(files.isGranted(kept.id(), scope)).isTrue();
        assertThat(files.isGranted(ended.id(), scope)).isFalse();
        assertThat(files.isGranted(others.id(), scope)).isFalse();
    }

    @Test
    void aForgottenPreviewExpires() throws IOException {
        StoredFile stored = put(PNG + Ids.next(), "a.png", FileScope.preview(Ids.next()));
        Instant now = Instant.now();

        tidying.tidy(now.plus(Duration.ofHours(20)));
        assertThat(grants.findByHash(stored.id().value())).hasSize(1);

        tidying.tidy(now.plus(Duration.ofHours(25)));
        assertThat(grants.findByHash(stored.id().value())).isEmpty();
        tidying.tidy(now.plus(Duration.ofHours(27)));
        assertThat(objects.size(stored.id().value())).isEmpty();
    }

    @Test
    void whatSomethingElseUsesStays() throws IOException {
        FileScope looking = FileScope.preview(Ids.next());
        String content = PNG + Ids.next();
        StoredFile shared = put(content, "a.png", looking);
        put(content, "a.png");
        String stored = PNG + Ids.next();
        StoredFile again = put(stored, "b.png", looking);

        files.letGo(looking);
        put(stored, "b.png");
        tidying.tidy(Instant.now().plus(Duration.ofHours(2)));

        assertThat(files.describe(shared.id())).isPresent();
        assertThat(files.describe(again.id())).isPresent();
        assertThat(objects.size(again.id().value())).isPresent();
        assertThat(records.findByReleasedAtBefore(Instant.now().plus(Duration.ofDays(1)), Limit.of(10_000)))
                .noneMatch(file -> file.hash().equals(again.id().value()));
    }

    @Test
    void aFileIsForgottenOnlyWhenNothingHasUsedItSince() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        FileRecord file = FileRecord.of("f" + Ids.next(), "image/png", 8, "a.png", noon);
        records.addOnce(file);
        records.addOnce(FileRecord.of(file.hash(), "image/png", 8, "b.png", noon));
        assertThat(records.findByHash(file.hash()).orElseThrow().name()).isEqualTo("a.png");

        records.release(List.of(file.hash()), noon);
        records.use(file.hash());
        assertThat(records.forget(file.hash(), noon.plusSeconds(1))).isFalse();
        records.release(List.of(file.hash()), noon);
        assertThat(records.forget(file.hash(), noon)).isFalse();
        assertThat(records.forget(file.hash(), noon.plusSeconds(1))).isTrue();
        assertThat(records.findByHash(file.hash())).isEmpty();
    }

    @Test
    void aGrantIsMadeOnceAndFoundByItsAge() {
        UUID course = Ids.next();
        String kind = "kind" + course;
        var grant = FileGrant.of("f" + course, new FileScope(kind, course), "a.png");
        records.addOnce(grant);
        records.addOnce(FileGrant.of(grant.hash(), grant.scope(), "b.png"));
        assertThat(grants.findByScopeKindAndIdLessThan(kind, Ids.next()))
                .extracting(FileGrant::id)
                .containsExactly(grant.id());
        assertThat(grants.findByScopeKindAndIdLessThan(kind, grant.id())).isEmpty();
        assertThat(grants.findByScopeKindAndIdLessThanOrderById(kind, Ids.next(), Limit.of(1)))
                .extracting(FileGrant::id)
                .containsExactly(grant.id());
        assertThat(grants.countByScopeKindAndIdLessThan(kind, grant.id())).isZero();
        var second = FileGrant.of("g" + course, grant.scope(), "c.png");
        records.addOnce(second);
        assertThat(grants.countByScopeKindAndIdLessThan(kind, Ids.next())).isEqualTo(2);
        Instant soon = clock.instant().plus(Duration.ofMinutes(1));
        assertThat(ages.countGivenBefore(kind, soon)).isEqualTo(2);
        assertThat(ages.givenBefore(kind, soon, 5)).containsExactly(new FileScope(kind, course));
        assertThat(ages.givenBefore(kind, Instant.EPOCH, 5)).isEmpty();
    }

    @Test
    void filesAreListedByWhatTheyBelongTo() {
        FileScope cover = new FileScope("cover " + scope.id(), scope.id());
        StoredFile old = put(PNG + Ids.next(), "b.png");
        StoredFile film = put("\0\0\0\u0018ftypmp42" + Ids.next(), "a.mp4");
        StoredFile both = put(PNG + Ids.next(), "c.png", cover);
        files.grant(both.id(), scope);
        put(PNG + Ids.next(), "b.png", FileScope.course(Ids.next()));
        Set<UUID> here = Set.of(scope.id());

        assertThat(hashes(Set.of("course"), here, null, "", null)).containsExactly(both.id(), film.id(), old.id());
        assertThat(hashes(Set.of("course"), here, MediaKind.PICTURE, "", null)).containsExactly(both.id(), old.id());
        assertThat(hashes(Set.of("course"), here, null, "B.", null)).containsExactly(old.id());
        assertThat(hashes(Set.of(cover.kind()), null, null, "", null)).containsExactly(both.id());
        assertThat(hashes(Set.of("course"), Set.of(), null, "", null)).isEmpty();
        UUID place = records.findByHash(film.id().value()).orElseThrow().id();
        assertThat(hashes(Set.of("course"), here, null, "", place)).containsExactly(old.id());
        assertThat(records.findByHashIn(List.of(old.id().value(), film.id().value())))
                .hasSize(2);
        assertThat(grants.findByHashIn(List.of(both.id().value()))).hasSize(2);
    }

    private List<FileId> hashes(
            Set<String> kinds,
            @Nullable Set<UUID> scopes,
            @Nullable MediaKind kind,
            String text,
            @Nullable UUID before) {
        return records.wanted(new FileShelf.Wanted(kinds, scopes, kind, text), before, 10).stream()
                .map(file -> new FileId(file.hash()))
                .toList();
    }

    @Test
    void whatAllFilesTakeIsKnown() {
        long before = records.bytes();
        StoredFile stored = put(PNG + Ids.next(), "a.png");
        assertThat(records.bytes()).isGreaterThanOrEqualTo(before + stored.size());
    }

    @Test
    void filesOfAnOlderAcademyGetTheirNames() {
        StoredFile stored = put(PNG + Ids.next(), "Old tree.png");
        FileGrant grant = grants.findByHash(stored.id().value()).getFirst();
        grants.save(new FileGrant(
                grant.id(), grant.version(), grant.hash(), grant.scopeKind(), grant.scopeId(), null, null));
        assertThat(grants.findByNameIsNull(Limit.of(10_000)))
                .anyMatch(found -> found.hash().equals(grant.hash()));

        naming.nameAll();
        assertThat(hashes(Set.of("course"), Set.of(scope.id()), null, "old TREE", null))
                .containsExactly(stored.id());
        assertThat(grants.findByNameIsNull(Limit.of(10))).isEmpty();
    }
}
