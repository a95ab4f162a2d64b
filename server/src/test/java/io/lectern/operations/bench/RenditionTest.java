package io.lectern.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.operations.bench.Rendition.Range;
import io.lectern.operations.bench.Rendition.Segment;
import org.junit.jupiter.api.Test;

class RenditionTest {

    @Test
    void rangesAreReadAsThePlaylistNamesThem() {
        Rendition read = Rendition.of("/api/videos/f/1/720p.m3u8", """
                #EXTM3U
                #EXT-X-MAP:URI="720p.mp4",BYTERANGE="1300@0"
                #EXTINF:4.000000,
                #EXT-X-BYTERANGE:1000@1300
                720p.mp4
                #EXTINF:1.500000,
                #EXT-X-BYTERANGE:100
                720p.mp4
                """);
        assertThat(read.file()).isEqualTo("/api/videos/f/1/720p.mp4");
        assertThat(read.head().header()).isEqualTo("bytes=0-1299");
        assertThat(read.segments())
                .containsExactly(new Segment(4, new Range(1300, 1000)), new Segment(1.5, new Range(2300, 100)));
    }

    @Test
    void whatIsNoRenditionIsSaidToBeNone() {
        assertThatThrownBy(() -> Rendition.of("/x", "#EXTM3U")).hasMessageContaining("#EXTM3U");
    }
}
