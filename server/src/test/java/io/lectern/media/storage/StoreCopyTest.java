package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.Ids;
import io.lectern.media.storage.FaultyWire.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoreCopyTest {

    @TempDir
    Path folder;

    private FolderObjectStore from;
    private FolderObjectStore to;
    private final List<String> hashes = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        from = new FolderObjectStore(folder.resolve("from"));
        to = new FolderObjectStore(folder.resolve("to"));
        for (int i = 0; i < 60; i++) {
            Path content = Files.writeString(folder.resolve("content"), "file number " + i);
            hashes.add(Sha256.of(content));
            from.put(hashes.getLast(), content);
        }
    }

    private CopyTally copy(ObjectStore target, boolean reading) throws IOException, InterruptedException {
        return new StoreCopy(from, target, folder, 8, reading).run();
    }

    private Path objectIn(String store, String hash) {
        return folder.resolve(store).resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String text(ObjectStore store, String hash) throws IOException {
        return ObjectStoreContract.read(store, hash);
    }

    @Test
    void copiesEverythingAndThenNothing() throws Exception {
        CopyTally first = copy(to, false);
        assertThat(first.copied()).isEqualTo(60);
        assertThat(first.there()).isZero();
        for (int i = 0; i < hashes.size(); i++) {
            assertThat(text(to, hashes.get(i))).isEqualTo("file number " + i);
        }
        CopyTally second = copy(to, true);
        assertThat(second.copied()).isZero();
        assertThat(second.there()).isEqualTo(60);
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.toString().endsWith(".copy"))).isEmpty();
        }
    }

    @Test
    void bringsWhatIsNewAndWhatWasCutShort() throws Exception {
        copy(to, false);
        to.delete(hashes.get(3));
        Files.writeString(objectIn("to", hashes.get(4)), "fil");
        CopyTally again = copy(to, false);
        assertThat(again.copied()).isEqualTo(2);
        assertThat(text(to, hashes.get(4))).isEqualTo("file number 4");
    }

    @Test
    void findsDamageInTheOtherStoreWhenItReadsBack() throws Exception {
        copy(to, false);
        Files.writeString(objectIn("to", hashes.get(5)), "file NUMBER 5");
        assertThat(copy(to, false).copied()).isZero();
        CopyTally checked = copy(to, true);
        assertThat(checked.damaged()).isEqualTo(1);
        assertThat(text(to, hashes.get(5))).isEqualTo("file number 5");
    }

    @Test
    void goesOnWithTheOthersWhenOneCannotBeReadBack() throws Exception {
        copy(to, false);
        ObjectStore stumbling = new OtherObjectStore(to) {
            private int once;

            @Override
            public synchronized InputStream read(String hash, long offset) throws IOException {
                if (hash.equals(hashes.get(7)) || (hash.equals(hashes.get(8)) && once++ == 0)) {
                    throw new IOException("the connection broke");
                }
                return super.read(hash, offset);
            }
        };
        Files.writeString(objectIn("to", hashes.get(59)), "file NUMBER 59");
        CopyTally checked = copy(stumbling, true);
        assertThat(checked.damaged()).isEqualTo(1);
        assertThat(text(to, hashes.get(59))).isEqualTo("file number 59");
        assertThat(checked.failed()).isEqualTo(1);
        assertThat(checked.failures()).singleElement().asString().contains(hashes.get(7), "the store to copy to");
    }

    @Test
    void sendsAgainWhatWasDamagedOnItsWay() throws Exception {
        ObjectStore unlucky = new OtherObjectStore(to) {
            private int once;

            @Override
            public synchronized void put(String hash, Path content) throws IOException {
                super.put(hash, content);
                if (hash.equals(hashes.get(9)) && once++ == 0) {
                    Files.writeString(objectIn("to", hash), "file NUMBER 9");
                }
            }
        };
        CopyTally tally = copy(unlucky, true);
        assertThat(tally.copied()).isEqualTo(60);
        assertThat(tally.failed()).isZero();
        assertThat(text(to, hashes.get(9))).isEqualTo("file number 9");
    }

    @Test
    void neverCopiesDamageAndGoesOnWithTheOthers() throws Exception {
        Files.writeString(objectIn("from", hashes.get(6)), "file NUMBER 6");
        CopyTally tally = copy(to, false);
        assertThat(tally.copied()).isEqualTo(59);
        assertThat(tally.failed()).isEqualTo(1);
        assertThat(tally.failures()).singleElement().asString().contains(hashes.get(6), "damaged");
        assertThat(to.size(hashes.get(6))).isEmpty();
    }

    @Test
    void aFileThatIsDeletedMeanwhileIsNoFailure() throws Exception {
        Path content = Files.writeString(folder.resolve("content"), "file number 0");
        ObjectStore forgetful = new OtherObjectStore(from) {
            @Override
            public List<StoredObject> list(String start) throws IOException {
                from.put(hashes.getFirst(), content);
                List<StoredObject> listed = super.list(start);
                from.delete(hashes.getFirst());
                return listed;
            }
        };
        CopyTally tally = new StoreCopy(forgetful, to, folder, 1, false).run();
        assertThat(tally.failed()).isZero();
        assertThat(tally.gone()).isEqualTo(1);
        assertThat(tally.copied()).isEqualTo(59);
    }

    @Test
    void goesOnWhereItStoodWhenAStoreDiedInTheMiddle() throws Exception {
        String prefix = Ids.next().toString();
        try (var wire = new FaultyWire(TestS3.address());
                var wired = TestS3.store(wire.address(), prefix, RemoteStoreContract.SHORT);
                var direct = TestS3.store(TestS3.address(), prefix, RemoteStoreContract.SHORT)) {
            ObjectStore dying = new OtherObjectStore(wired) {
                private int puts;

                @Override
                public synchronized void put(String hash, Path content) throws IOException {
                    if (++puts == 30) {
                        wire.close();
                    }
                    super.put(hash, content);
                }
            };
            assertThatThrownBy(() -> copy(dying, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the store to copy to");
            CopyTally rest = copy(direct, true);
            assertThat(rest.there()).isBetween(29L, 35L);
            assertThat(rest.there() + rest.copied()).isEqualTo(60);
            assertThat(text(direct, hashes.getLast())).isEqualTo("file number 59");
        }
    }

    @Test
    void aStoreThatStumblesIsAskedAgain() throws Exception {
        try (var wire = new FaultyWire(TestS3.address());
                var wired = TestS3.store(wire.address(), Ids.next().toString(), RemoteStoreContract.SHORT)) {
            wire.plan(5, "PUT", Fault.STATUS_503, 0);
            CopyTally tally = copy(wired, false);
            assertThat(tally.copied()).isEqualTo(60);
            assertThat(tally.failed()).isZero();
        }
    }
}
