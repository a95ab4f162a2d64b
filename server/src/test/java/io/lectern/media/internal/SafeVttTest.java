package io.lectern.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SafeVttTest {

    private static String safe(String text) {
        return new String(SafeVtt.of(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void momentsAndWordsStay() {
        assertThat(safe("\uFEFFWEBVTT - title\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start\r\nOne\r\ntwo\r\n"))
                .isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nOne\ntwo\n");
        assertThat(safe("WEBVTT\n\n01:00:00.000 --> 01:00:02.000\nالمخزون &amp; الطلب\n"))
                .contains("01:00:00.000 --> 01:00:02.000\nالمخزون &amp; الطلب");
    }

    @Test
    void everythingElseGoes() {
        String harm = "WEBVTT\n\nSTYLE\n::cue { background: url(https://evil.example/a) }\n\nNOTE evil\n\n"
                + "00:01.000 --> 00:02.000\n<v Amal><script>x</script><b onclick=evil>Words</b><evil\n\n"
                + "00:05.000 --> 00:04.000\nbackwards\n\n00:06.000 --> 00:07.000\n<b></b>\n";
        assertThat(safe(harm)).isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nxWords\n");
    }

    @Test
    void whatIsLessThanSomethingIsNoMark() {
        assertThat(safe("WEBVTT\n\n00:01.000 --> 00:02.000\n3 < 5, 7 <8 and <i>q</i> > <00:01.500>0<>\n"))
                .endsWith("\n3 &lt; 5, 7 &lt;8 and q > 0\n");
        assertThat(safe("WEBVTT\n\n00:01.000 --> 00:02.000\n<<b>script>x<\n")).endsWith("\n&lt;script>x&lt;\n");
    }

    @Test
    void whatHoldsNoWordsOrIsNoTextIsNothing() {
        assertThat(SafeVtt.of("WEBVTT\n\nNOTE nothing".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(SafeVtt.of(new byte[] {'W', 'E', 'B', 'V', 'T', 'T', (byte) 0xC3, 0x28}))
                .isEmpty();
    }
}
