package io.lectern.media.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@OnPostgres
class FileControllerTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Files files;

    @Autowired
    TestPeople people;

    private StoredFile svg() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>" + Ids.next() + "</title></svg>";
        return files.put(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                "a.svg",
                9999,
                FileScope.course(Ids.next()));
    }

    @Test
    void deliversWithTypeTagAndNothingThatRuns() throws Exception {
        StoredFile file = svg();
        mvc.perform(get("/api/files/" + file.id()).with(people.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string("ETag", "\"" + file.id() + "\""))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    }

    @Test
    void deliversAPart() throws Exception {
        mvc.perform(get("/api/files/" + svg().id()).with(people.auditor()).header("Range", "bytes=1-3"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("svg"));
    }

    @Test
    void sendsNothingTwice() throws Exception {
        StoredFile file = svg();
        mvc.perform(get("/api/files/" + file.id())
                        .with(people.administrator())
                        .header("If-None-Match", "\"" + file.id() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void hidesFilesOfWhatOneMayNotSee() throws Exception {
        mvc.perform(get("/api/files/" + svg().id()).with(people.student())).andExpect(status().isNotFound());
        mvc.perform(get("/api/files/none").with(people.student())).andExpect(status().isNotFound());
        mvc.perform(get("/api/files/" + svg().id())).andExpect(status().isUnauthorized());
    }
}
