package io.lectern.courses.links.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FramePolicyTest {

    @Test
    void pagesFrameThemselvesAndTheServicesOfLessonsAlone() throws Exception {
        assertThat(policyOf("/lessons/7"))
                .startsWith("frame-src 'self' blob: ")
                .contains(
                        " https://www.youtube-nocookie.com ",
                        " https://player.vimeo.com ",
                        " https://drive.google.com ")
                .doesNotContain("https://www.youtube.com", " * ");
    }

    /** Files say for themselves what may run in them. */
    @Test
    void filesKeepTheirOwnPolicy() throws Exception {
        assertThat(policyOf("/api/files/ab")).isNull();
    }

    private static @Nullable String policyOf(String path) throws Exception {
        var response = new MockHttpServletResponse();
        new FramePolicy().doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response.getHeader("Content-Security-Policy");
    }
}
