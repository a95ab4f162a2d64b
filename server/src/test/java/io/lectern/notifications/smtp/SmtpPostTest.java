package io.lectern.notifications.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.lectern.notifications.internal.Mail;
import io.lectern.notifications.internal.Post;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server in this process. */
class SmtpPostTest {

    private static final Post.Letter LETTER = new Post.Letter(
            "أكاديمية الخليج", "laila@example.org", "دعوة", "ar", "مرحبًا", "<p dir=\"rtl\">مرحبًا</p>");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesAsTextAndHtmlInItsLanguage() throws Exception {
        assertThat(post(null, SmtpSettings.Security.NONE).send(LETTER)).isEqualTo(new Post.Outcome.Sent());
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("دعوة");
        assertThat(received.getHeader("Content-Language")).containsExactly("ar");
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(GreenMailUtil.getWholeMessage(received)).contains("text/plain", "text/html");
    }

    @Test
    void aServerThatIsDownIsUnreachable() {
        Post post = post(null, SmtpSettings.Security.NONE);
        server.stop();
        assertThat(post.send(LETTER)).isEqualTo(new Post.Outcome.NotSent(Mail.Problem.UNREACHABLE));
    }

    @Test
    void aWrongPasswordIsToldApart() {
        server.setUser("academy@example.org", "academy", "right");
        Post post = post("wrong", SmtpSettings.Security.NONE);
        assertThat(post.send(LETTER)).isEqualTo(new Post.Outcome.NotSent(Mail.Problem.SIGN_IN_REFUSED));
    }

    @Test
    void nothingIsSentInClearUnlessThatIsWanted() {
        Post.Outcome outcome = post(null, SmtpSettings.Security.STARTTLS).send(LETTER);
        assertThat(outcome).isInstanceOf(Post.Outcome.NotSent.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAHostThereIsNoWayOut() {
        var settings = new SmtpSettings(null, 587, null, null, "a@example.org", SmtpSettings.Security.STARTTLS);
        assertThat(new SmtpPost(settings).isOpen()).isFalse();
    }

    private Post post(@Nullable String password, SmtpSettings.Security security) {
        int port = server.getSmtp().getPort();
        String user = password == null ? null : "academy";
        return new SmtpPost(new SmtpSettings("127.0.0.1", port, user, password, "academy@example.org", security));
    }
}
