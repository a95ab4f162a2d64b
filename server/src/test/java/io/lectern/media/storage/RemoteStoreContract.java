package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.media.storage.FaultyWire.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every store behind a network must do besides, with a wire that fails. */
@Timeout(60)
abstract class RemoteStoreContract extends ObjectStoreContract {

    static final Patience SHORT = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1), 3, 5 << 20);

    private FaultyWire wire;
    private ObjectStore direct;
    private ObjectStore wired;

    /** Where the service of this test listens. */
    abstract URI service();

    /** A store of its own for each test, reached at an address. */
    abstract ObjectStore store(URI service);

    @BeforeEach
    void open() throws IOException {
        wire = new FaultyWire(service());
        direct = store(service());
        wired = store(wire.address());
    }

    @AfterEach
    void close() throws IOException {
        wired.close();
        direct.close();
        wire.close();
    }

    @Override
    ObjectStore store() {
        return direct;
    }

    FaultyWire wire() {
        return wire;
    }

    /** The same store through the wire. */
    ObjectStore wired() {
        return wired;
    }

    @Test
    void aBusyStoreIsAskedAgain() throws IOException {
        Path content = file("busy");
        String hash = Sha256.of(content);
        wire.plan(2, "PUT", Fault.STATUS_503, 0);
        wire.plan(2, "GET", Fault.STATUS_503, 0);
        wired.put(hash, content);
        assertThat(read(wired, hash)).isEqualTo("busy");
    }

    @Test
    void aSilentStoreIsAskedAgain() throws IOException {
        Path content = file("silent");
        String hash = Sha256.of(content);
        wire.plan(1, "PUT", Fault.SILENCE, 0);
        wire.plan(1, "GET", Fault.SILENCE, 0);
        wired.put(hash, content);
        assertThat(read(wired, hash)).isEqualTo("silent");
    }

    @Test
    void aStoreThatIsGoneIsToldAtOnceAndNothingIsAcknowledged() throws IOException {
        Path content = file("gone");
        String hash = Sha256.of(content);
        wire.close();
        assertThatThrownBy(() -> wired.put(hash, content)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> wired.size(hash)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> wired.read(hash, 0)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> wired.list("00")).isInstanceOf(IOException.class);
        assertThat(direct.size(hash)).isEmpty();
    }

    @Test
    void anUploadThatBreaksIsMadeAgain() throws IOException {
        Path content = file(400_000);
        String hash = Sha256.of(content);
        wire.plan(1, "PUT", Fault.REQUEST_CUT, 200_000);
        wired.put(hash, content);
        assertThat(direct.size(hash)).hasValue(400_000);
    }

    @Test
    void anUploadThatBreaksEachTimeLeavesNothing() throws IOException {
        Path content = file(400_000);
        String hash = Sha256.of(content);
        wire.plan(3, "PUT", Fault.REQUEST_CUT, 200_000);
        assertThatThrownBy(() -> wired.put(hash, content)).isInstanceOf(IOException.class);
        assertThat(direct.size(hash)).isEmpty();
        wired.put(hash, content);
        assertThat(direct.size(hash)).hasValue(400_000);
    }

    @Test
    void aPartThatBreaksIsSentAgainAlone() throws IOException {
        Path content = file(LARGE);
        String hash = Sha256.of(content);
        wire.plan(1, "PUT", Fault.REQUEST_CUT, 2_000_000);
        wired.put(hash, content);
        try (var in = direct.read(hash, 0)) {
            assertThat(Sha256.of(in)).isEqualTo(hash);
        }
        assertThat(wire.requests("PUT")).isLessThanOrEqualTo(5);
    }

    @Test
    void aLargeUploadThatBreaksEachTimeLeavesNothing() throws IOException {
        Path content = file(LARGE);
        String hash = Sha256.of(content);
        wire.plan(3, "PUT", Fault.REQUEST_CUT, 2_000_000);
        assertThatThrownBy(() -> wired.put(hash, content)).isInstanceOf(IOException.class);
        assertThat(direct.size(hash)).isEmpty();
        assertThat(direct.list(hash.substring(0, 2))).isEmpty();
    }

    @Test
    void whatIsAlteredOnTheWayInIsNeverKept() throws IOException {
        Path content = file(400_000);
        String hash = Sha256.of(content);
        wire.plan(1, "PUT", Fault.REQUEST_ALTERED, 300_000);
        try {
            wired.put(hash, content);
            assertThat(direct.size(hash)).isPresent();
            try (var in = direct.read(hash, 0)) {
                assertThat(Sha256.of(in)).isEqualTo(hash);
            }
        } catch (IOException refused) {
            assertThat(direct.size(hash)).isEmpty();
        }
    }

    @Test
    void whatIsAlteredOnTheWayOutIsNeverPassedOnAsAWhole() throws IOException {
        Path content = file(400_000);
        String hash = Sha256.of(content);
        direct.put(hash, content);
        wire.plan(1, "GET", Fault.ANSWER_ALTERED, 300_000);
        var received = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    try (var in = wired.read(hash, 0)) {
                        in.transferTo(received);
                    }
                })
                .isInstanceOf(DamagedObjectException.class);
        assertThat(received.size()).isLessThan(400_000);
    }

    @Test
    void aDownloadThatBreaksGoesOnWhereItStood() throws IOException {
        Path content = file(LARGE);
        String hash = Sha256.of(content);
        direct.put(hash, content);
        wire.plan(2, "GET", Fault.ANSWER_CUT, 3_000_000);
        try (var in = wired.read(hash, 0)) {
            assertThat(Sha256.of(in)).isEqualTo(hash);
        }
    }

    @Test
    void aDownloadThatBreaksEachTimeFails() throws IOException {
        Path content = file(400_000);
        String hash = Sha256.of(content);
        direct.put(hash, content);
        wire.plan(20, "GET", Fault.ANSWER_CUT, 0);
        assertThatThrownBy(() -> read(wired, hash)).isInstanceOf(IOException.class);
    }
}
