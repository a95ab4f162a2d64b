package io.lectern.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSvgTest {

    private static String safe(String inside) {
        String svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside
                + "</svg>";
        return new String(SafeSvg.of(svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload=\"alert(1)\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\" onload=\"alert(1)\"/></foreignObject>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<image href=\"https://evil.example/alert\"/>",
                "<image href=\"data:image/svg+xml;base64,alert\"/>",
                "<use xlink:href=\"https://evil.example/a.svg#alert\"/>",
                "<style>@import url(https://evil.example/alert);</style>",
                "<rect style=\"fill:url(https://evil.example/alert)\"/>",
                "<rect fill=\"url('//evil.example/alert')\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<iframe src=\"alert\"/>",
            })
    void nothingRunsOrLoads(String harm) {
        assertThat(safe(harm)).doesNotContain("alert", "evil", "script", "foreignObject", "iframe", "animate");
    }

    @Test
    void entitiesAreNotExpanded() {
        String bomb = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg><text>&x;</text></svg>";
        String safe = new String(SafeSvg.of(bomb.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        assertThat(safe).doesNotContain("root:").doesNotContain("ENTITY");
    }

    @Test
    void whatIsDrawnStays() {
        String drawing =
                "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"></stop></linearGradient></defs>"
                        + "<style>.a{fill:url(#g)}</style><path class=\"a\" d=\"M0 0L9 9\" style=\"stroke:#123\"></path>"
                        + "<text x=\"1\" direction=\"rtl\">المخزون &amp; 5 &lt; 6</text><use href=\"#g\"></use>";
        assertThat(safe(drawing))
                .contains(
                        "linearGradient",
                        "url(#g)",
                        "M0 0L9 9",
                        "stroke:#123",
                        "المخزون &amp; 5 &lt; 6",
                        "href=\"#g\"");
    }

    @Test
    void whatHoldsNoPictureIsNothing() {
        assertThat(SafeSvg.of("<html></html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
