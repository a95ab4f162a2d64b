package io.lectern.courses.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.links.address.LinkAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeAddressTest {

    private static final String FILE = "1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV";

    @ParameterizedTest
    @CsvSource({
        "https://drive.google.com/open?id=ID, https://drive.usercontent.google.com/download?export=download&confirm=t&id=ID",
        "https://drive.google.com/file/d/ID/view?resourcekey=0-a, https://drive.usercontent.google.com/download?export=download&confirm=t&id=ID&resourcekey=0-a",
        "https://example.org/a%20film.mp4?x=1, https://example.org/a%20film.mp4?x=1",
        "https://s-my.sharepoint.com/:v:/g/personal/a/EaBcDeFgHiJkLmNoPqRsT?e=1, https://s-my.sharepoint.com/:v:/g/personal/a/EaBcDeFgHiJkLmNoPqRsT?e=1&download=1",
    })
    void isWhereThePlaceHandsTheFileOut(String link, String file) {
        assertThat(HomeAddress.of(LinkAddress.of(link.replace("ID", FILE))))
                .contains(URI.create(file.replace("ID", FILE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=aB3-xY_9kLm",
                "https://vimeo.com/123456789",
                "https://drive.google.com/drive/folders/" + FILE,
                "https://docs.google.com/document/d/" + FILE,
                "https://example.org/read/this",
                "https://example.org/paper.pdf",
                "http://192.168.1.4/film.mp4",
            })
    void isNowhereElse(String link) {
        assertThat(HomeAddress.of(LinkAddress.of(link))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org/a/b%20c.mp4, , video/mp4, b c.mp4",
        "https://e.org/download?id=1, 'attachment; filename=\"My talk.mp4\"', video/mp4, My talk.mp4",
        "https://e.org/download, 'attachment; filename=\"x\"; filename*=UTF-8''''%D8%AF%D8%B1%D8%B3.mp4', video/mp4, درس.mp4",
        "https://e.org/download, , video/mp4, download.mp4",
        "https://e.org/v.2, , video/webm, v.2.webm",
        "https://e.org/, , video/mp4, video.mp4",
        "https://e.org/x, 'attachment; filename=\"../../etc/(a)<b>.mp4\"', video/mp4, etc a b.mp4",
        "https://e.org/film.MOV, , application/octet-stream, film.MOV",
        "https://e.org/taken.mp4, , video/mp4, taken-2.mp4",
        "https://e.org/100%.mp4, , video/mp4, 100%.mp4",
    })
    void isCalledAsItsSenderCallsIt(String address, String disposition, String type, String name) {
        URI from = URI.create(address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"));
        assertThat(FileName.of(from, disposition, type, Set.of("taken.mp4"))).isEqualTo(name);
    }

    @Test
    void aLongNameIsCut() {
        String name = FileName.of(URI.create("https://e.org/" + "a".repeat(400) + ".mp4"), null, "video/mp4", Set.of());
        assertThat(name).hasSize(124).endsWith("a.mp4");
    }
}
