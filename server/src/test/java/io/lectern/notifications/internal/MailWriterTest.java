package io.lectern.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.AccountLetter;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.kernel.Ids;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailWriterTest {

    private final MailWriter writer = new MailWriter(new GulfAcademy());

    @Test
    void anArabicMailRunsFromRightToLeftInTheReadersTimeAndDigits() {
        Post.Letter mail = writer.write(letter(AccountLetter.Kind.INVITATION, "ليلى", "ar", "arab"));
        assertThat(mail.subject()).isEqualTo("دعوة من Gulf & Sons");
        assertThat(mail.text()).contains("مرحبًا ليلى،").contains("٢٠٣٠").contains("٣:٠٠");
        assertThat(mail.html()).contains("<html lang=\"ar\" dir=\"rtl\">").contains("Gulf &amp; Sons");
    }

    @Test
    void namesCannotBringHtmlAlong() {
        Post.Letter mail = writer.write(letter(AccountLetter.Kind.INVITATION, "<b>Eve</b>{link}", "en", "latn"));
        assertThat(mail.html()).doesNotContain("<b>Eve").contains("&lt;b&gt;Eve");
    }

    @ParameterizedTest
    @EnumSource(AccountLetter.Kind.class)
    void everyKindOfMailIsWrittenInBothLanguages(AccountLetter.Kind kind) {
        for (String language : List.of("en", "ar")) {
            Post.Letter mail = writer.write(letter(kind, "Laila", language, "latn"));
            assertThat(mail.text()).contains("https://gulf.example/x#secret").doesNotContainPattern("\\{\\d}");
            assertThat(mail.html()).contains("href=\"https://gulf.example/x#secret\"");
        }
    }

    @ParameterizedTest
    @EnumSource(Mail.News.Kind.class)
    void everyKindOfNewsIsWrittenInBothLanguages(Mail.News.Kind kind) {
        var news = new Mail.News(kind, "<Pallets>", "/attempts/7");
        for (String language : List.of("en", "ar")) {
            var reader = new Person(
                    new UserId(Ids.next()),
                    "Laila",
                    "laila@example.org",
                    language,
                    "Asia/Riyadh",
                    Set.of(Role.STUDENT));
            Post.Letter mail = writer.write(news, reader);
            assertThat(mail.subject()).contains("<Pallets>");
            assertThat(mail.text()).contains("https://gulf.example/attempts/7").doesNotContainPattern("\\{\\d}");
            assertThat(mail.html())
                    .contains("href=\"https://gulf.example/attempts/7\"")
                    .doesNotContain("<Pallets>");
        }
    }

    private static AccountLetter letter(AccountLetter.Kind kind, String name, String language, String numerals) {
        return new AccountLetter(
                kind,
                new UserId(Ids.next()),
                name,
                "laila@example.org",
                language,
                numerals,
                ZoneId.of("Asia/Riyadh"),
                URI.create("https://gulf.example/x#secret"),
                Instant.parse("2030-05-06T12:00:00Z"));
    }

    private record GulfAcademy() implements AcademyProfile {
        @Override
        public Academy academy() {
            return new Academy("Gulf & Sons", null, null, null, "ar", List.of("ar"), "Asia/Riyadh");
        }

        @Override
        public URI address(String path) {
            return URI.create("https://gulf.example" + path);
        }
    }
}
