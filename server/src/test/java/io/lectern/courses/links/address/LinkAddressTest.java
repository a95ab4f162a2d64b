package io.lectern.courses.links.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.links.address.LinkAddress.Flaw;
import io.lectern.courses.links.address.LinkAddress.Kind;
import io.lectern.courses.links.address.LinkAddress.Service;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of address that people have been seen to copy. Ids are made up. */
class LinkAddressTest {

    private static final String FILE = "1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV";
    private static final String YT = "https://www.youtube.com/watch?v=aB3-xY_9kLm";

    @ParameterizedTest
    @ValueSource(
            strings = {
                YT,
                "http://youtube.com/watch?v=aB3-xY_9kLm",
                "www.youtube.com/watch?v=aB3-xY_9kLm",
                "//www.youtube.com/watch?v=aB3-xY_9kLm",
                "  https://m.youtube.com/watch?app=desktop&v=aB3-xY_9kLm&feature=youtu.be ",
                "https://music.youtube.com/watch?v=aB3-xY_9kLm&si=x",
                "https://YouTube.com/watch?feature=share&amp;v=aB3-xY_9kLm",
                "https://youtu.be/aB3-xY_9kLm",
                "https://youtu.be/aB3-xY_9kLm?si=Qq",
                "https://youtu.be/aB3-xY_9kLm&feature=share",
                "https://www.youtube.com/shorts/aB3-xY_9kLm",
                "https://www.youtube.com/live/aB3-xY_9kLm?feature=share",
                "https://www.youtube.com/embed/aB3-xY_9kLm?rel=0",
                "https://www.youtube-nocookie.com/embed/aB3-xY_9kLm",
                "https://www.youtube.com/v/aB3-xY_9kLm",
                "https://www.youtube.com/e/aB3-xY_9kLm",
                "https://www.youtube.com/watch/aB3-xY_9kLm",
                "https://www.youtube.com/attribution_link?a=z&u=%2Fwatch%3Fv%3DaB3-xY_9kLm%26feature%3Dshare",
                "https://www.youtube.com/oembed?url=https%3A//youtu.be/aB3-xY_9kLm&format=json",
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DaB3-xY_9kLm&usg=x",
                "https://eu01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fyoutu.be%2FaB3-xY_9kLm&data=05",
                "https://www.youtube.com/watch?v=aB3-xY_9kLm&list=WL&index=3",
                "<iframe width=\"560\" height=\"315\" src=\"https://www.youtube.com/embed/aB3-xY_9kLm?si=x\" allowfullscreen></iframe>",
            })
    void findsAVideoOfYouTube(String written) {
        LinkAddress found = LinkAddress.of(written);
        assertThat(found)
                .isEqualTo(new LinkAddress(
                        Service.YOUTUBE,
                        Kind.VIDEO,
                        YT,
                        "https://www.youtube-nocookie.com/embed/aB3-xY_9kLm?rel=0&autoplay=1",
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=aB3-xY_9kLm&t=90s, 90",
        "https://youtu.be/aB3-xY_9kLm?t=90, 90",
        "https://youtu.be/aB3-xY_9kLm?t=1h2m3s, 3723",
        "https://www.youtube.com/embed/aB3-xY_9kLm?start=45, 45",
        "https://www.youtube.com/watch?v=aB3-xY_9kLm#t=2m, 120",
        "https://www.youtube.com/watch?time_continue=7&v=aB3-xY_9kLm, 7",
    })
    void startsWhereTheAddressSays(String written, int second) {
        LinkAddress found = LinkAddress.of(written);
        assertThat(found.url()).isEqualTo(YT + "&t=" + second + "s");
        assertThat(found.embed()).endsWith("&start=" + second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/playlist?list=PLaB3xY9",
                "https://m.youtube.com/playlist?list=PLaB3xY9&si=x",
                "https://www.youtube.com/embed/videoseries?list=PLaB3xY9",
                "https://www.youtube.com/watch?list=PLaB3xY9",
            })
    void findsAPlaylist(String written) {
        assertThat(LinkAddress.of(written))
                .isEqualTo(new LinkAddress(
                        Service.YOUTUBE,
                        Kind.PLAYLIST,
                        "https://www.youtube.com/playlist?list=PLaB3xY9",
                        "https://www.youtube-nocookie.com/embed/videoseries?list=PLaB3xY9&rel=0&autoplay=1",
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://vimeo.com/123456789, 123456789, ''",
        "https://www.vimeo.com/123456789?share=copy, 123456789, ''",
        "https://vimeo.com/123456789/0a1b2c3d4e, 123456789, 0a1b2c3d4e",
        "https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&badge=0, 123456789, 0a1b2c3d4e",
        "https://player.vimeo.com/video/123456789, 123456789, ''",
        "https://vimeo.com/channels/staffpicks/123456789, 123456789, ''",
        "https://vimeo.com/groups/shortfilms/videos/123456789, 123456789, ''",
        "https://vimeo.com/showcase/4455/video/123456789, 123456789, ''",
        "https://vimeo.com/manage/videos/123456789/0a1b2c3d4e, 123456789, 0a1b2c3d4e",
    })
    void findsAVideoOfVimeo(String written, String id, String hash) {
        LinkAddress found = LinkAddress.of(written);
        assertThat(found.service()).isEqualTo(Service.VIMEO);
        assertThat(found.url()).isEqualTo("https://vimeo.com/" + id + (hash.isEmpty() ? "" : "/" + hash));
        assertThat(found.embed())
                .isEqualTo("https://player.vimeo.com/video/" + id + "?dnt=1&autoplay=1"
                        + (hash.isEmpty() ? "" : "&h=" + hash));
        assertThat(found.flaw()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://vimeo.com/showcase/4455, PLAYLIST, https://vimeo.com/showcase/4455/embed?dnt=1",
        "https://vimeo.com/album/4455, PLAYLIST, https://vimeo.com/showcase/4455/embed?dnt=1",
        "https://vimeo.com/event/778899, VIDEO, https://vimeo.com/event/778899/embed?dnt=1",
        "https://vimeo.com/ondemand/film/123456789, VIDEO, ",
        "https://vimeo.com/123456789#t=1m5s, VIDEO, https://player.vimeo.com/video/123456789?dnt=1&autoplay=1#t=65s",
    })
    void findsWhatElseVimeoHas(String written, Kind kind, String embed) {
        LinkAddress found = LinkAddress.of(written);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.embed()).isEqualTo(embed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://drive.google.com/file/d/" + FILE + "/view?usp=sharing",
                "https://drive.google.com/file/d/" + FILE + "/view?usp=share_link",
                "https://drive.google.com/file/d/" + FILE + "/preview",
                "https://drive.google.com/file/d/" + FILE + "/edit",
                "https://drive.google.com/file/d/" + FILE,
                "https://drive.google.com/file/u/0/d/" + FILE + "/view",
                "https://drive.google.com/a/school.example/file/d/" + FILE + "/view",
                "https://drive.google.com/open?id=" + FILE,
                "https://drive.google.com/u/1/open?id=" + FILE + "&usp=drive_copy",
                "https://drive.google.com/uc?export=download&id=" + FILE,
                "https://drive.google.com/u/0/uc?id=" + FILE + "&export=download",
                "https://docs.google.com/uc?id=" + FILE,
                "https://docs.google.com/file/d/" + FILE + "/edit",
                "https://drive.usercontent.google.com/download?id=" + FILE + "&export=download&confirm=t",
                "https://accounts.google.com/ServiceLogin?service=wise&continue=https%3A%2F%2Fdrive.google.com%2Ffile%2Fd%2F"
                        + FILE + "%2Fview",
            })
    void findsAFileOfDrive(String written) {
        assertThat(LinkAddress.of(written))
                .isEqualTo(new LinkAddress(
                        Service.GOOGLE,
                        Kind.FILE,
                        "https://drive.google.com/file/d/" + FILE + "/view",
                        "https://drive.google.com/file/d/" + FILE + "/preview",
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://docs.google.com/document/d/ID/edit?usp=share_link&ouid=1&rtpof=true&sd=true, DOCUMENT, document/d/ID/edit, document/d/ID/preview",
        "https://docs.google.com/document/u/2/d/ID/mobilebasic, DOCUMENT, document/d/ID/edit, document/d/ID/preview",
        "https://docs.google.com/a/school.example/document/d/ID/preview, DOCUMENT, document/d/ID/edit, document/d/ID/preview",
        "https://docs.google.com/document/d/e/ID/pub?embedded=true, DOCUMENT, document/d/e/ID/pub, document/d/e/ID/pub?embedded=true",
        "https://docs.google.com/spreadsheets/d/ID/edit#gid=12, SHEET, spreadsheets/d/ID/edit#gid=12, spreadsheets/d/ID/preview#gid=12",
        "https://docs.google.com/spreadsheet/ccc?key=ID, SHEET, spreadsheets/d/ID/edit, spreadsheets/d/ID/preview",
        "https://docs.google.com/spreadsheets/d/e/ID/pubhtml, SHEET, spreadsheets/d/e/ID/pubhtml, spreadsheets/d/e/ID/pubhtml?widget=true&headers=false",
        "https://docs.google.com/presentation/d/ID/edit?usp=sharing, SLIDES, presentation/d/ID/edit, presentation/d/ID/preview",
        "https://docs.google.com/presentation/d/e/ID/embed?start=false, SLIDES, presentation/d/e/ID/pub, presentation/d/e/ID/embed",
        "https://docs.google.com/forms/d/ID/edit, FORM, forms/d/ID/viewform, forms/d/ID/viewform?embedded=true",
        "https://docs.google.com/forms/d/e/ID/viewform?usp=sf_link, FORM, forms/d/e/ID/viewform, forms/d/e/ID/viewform?embedded=true",
        "https://docs.google.com/drawings/d/ID/edit, DOCUMENT, drawings/d/ID/edit, drawings/d/ID/preview",
    })
    void findsWhatGooglesEditorsMake(String written, Kind kind, String url, String embed) {
        LinkAddress found = LinkAddress.of(written.replace("ID", FILE));
        assertThat(found)
                .isEqualTo(new LinkAddress(
                        Service.GOOGLE,
                        kind,
                        "https://docs.google.com/" + url.replace("ID", FILE),
                        "https://docs.google.com/" + embed.replace("ID", FILE),
                        null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://drive.google.com/drive/folders/" + FILE + "?usp=sharing",
                "https://drive.google.com/drive/u/0/folders/" + FILE,
                "https://drive.google.com/folderview?id=" + FILE,
            })
    void findsAFolderOfDrive(String written) {
        LinkAddress found = LinkAddress.of(written);
        assertThat(found.kind()).isEqualTo(Kind.FOLDER);
        assertThat(found.url()).isEqualTo("https://drive.google.com/drive/folders/" + FILE);
        assertThat(found.embed()).isEqualTo("https://drive.google.com/embeddedfolderview?id=" + FILE + "#list");
    }

    @ParameterizedTest
    @CsvSource({
        "https://drive.google.com/file/d/ID/view?resourcekey=0-aB_c, https://drive.google.com/file/d/ID/view?resourcekey=0-aB_c",
        "https://docs.google.com/viewer?url=https://files.example/x.pdf, https://files.example/x.pdf",
        "https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Ffiles.example%2Fx.docx, https://files.example/x.docx",
    })
    void keepsWhatOpensTheThing(String written, String url) {
        assertThat(LinkAddress.of(written.replace("ID", FILE)).url()).isEqualTo(url.replace("ID", FILE));
    }

    @ParameterizedTest
    @CsvSource({
        "https://1drv.ms/v/s!AkXyZ123456, ONEDRIVE, VIDEO, ",
        "https://1drv.ms/b/c/1122334455667788/EaBcDeFgHiJk?e=aB1, ONEDRIVE, FILE, ",
        "https://1drv.ms/:w:/s/AkXyZ123456, ONEDRIVE, DOCUMENT, ",
        "https://onedrive.live.com/?cid=1122334455667788&id=1122334455667788%21123&authkey=%21Ab, ONEDRIVE, FILE, https://onedrive.live.com/embed?resid=1122334455667788%21123&authkey=%21Ab",
        "https://onedrive.live.com/redir?resid=1122334455667788!123&authkey=!Ab, ONEDRIVE, FILE, https://onedrive.live.com/embed?resid=1122334455667788%21123&authkey=%21Ab",
        "https://onedrive.live.com/embed?cid=1122&resid=1122334455667788%21123, ONEDRIVE, FILE, https://onedrive.live.com/embed?resid=1122334455667788%21123",
        "https://onedrive.live.com/?id=%2Fpersonal%2F1122%2FDocuments%2Fa%2Emp4, ONEDRIVE, FILE, ",
        "https://school-my.sharepoint.com/:v:/g/personal/a_school_example/EaBcDeFgHiJkLmNoPqRsT?e=aB1, SHAREPOINT, VIDEO, ",
        "https://school.sharepoint.com/:x:/s/staff/EaBcDeFgHiJkLmNoPqRsT?e=aB1, SHAREPOINT, SHEET, https://school.sharepoint.com/:x:/s/staff/EaBcDeFgHiJkLmNoPqRsT?e=aB1&action=embedview",
        "https://school.sharepoint.com/:p:/r/sites/x/Docs/a.pptx?csf=1, SHAREPOINT, SLIDES, https://school.sharepoint.com/:p:/r/sites/x/Docs/a.pptx?csf=1&action=embedview",
        "https://school.sharepoint.com/sites/x/_layouts/15/embed.aspx?UniqueId=aa-bb&embed=1, SHAREPOINT, VIDEO, https://school.sharepoint.com/sites/x/_layouts/15/embed.aspx?UniqueId=aa-bb&embed=1",
        "https://school.sharepoint.com/sites/x/_layouts/15/Doc.aspx?action=edit&sourcedoc=aa, SHAREPOINT, DOCUMENT, https://school.sharepoint.com/sites/x/_layouts/15/Doc.aspx?sourcedoc=aa&action=embedview",
        "https://school.sharepoint.com/sites/x/_layouts/15/stream.aspx?id=%2Fa.mp4, SHAREPOINT, VIDEO, ",
        "https://school-my.sharepoint.com/personal/a/Documents/talk.mp4, SHAREPOINT, VIDEO, ",
    })
    void findsWhatMicrosoftShares(String written, Service service, Kind kind, String embed) {
        LinkAddress found = LinkAddress.of(written);
        assertThat(found.flaw()).isNull();
        assertThat(found.service()).isEqualTo(service);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.embed()).isEqualTo(embed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/talk.MP4, VIDEO",
        "https://example.org/talk.webm?x=1, VIDEO",
        "https://example.org/paper.pdf, DOCUMENT",
        "https://example.org/sheet.xlsx, SHEET",
        "https://example.org/sound.mp3, FILE",
        "https://example.org/read/this, PAGE",
        "https://example.org, PAGE",
    })
    void takesAnyOtherPlaceAsItIs(String written, Kind kind) {
        assertThat(LinkAddress.of(written)).isEqualTo(new LinkAddress(Service.OTHER, kind, written, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=tooShort, YOUTUBE, ID_WRONG",
        "https://youtu.be/, YOUTUBE, NO_ITEM",
        "https://youtu.be/aB3-xY_9kLmTooLong, YOUTUBE, ID_WRONG",
        "https://www.youtube.com/watch?v=, YOUTUBE, ID_WRONG",
        "https://www.youtube.com/@somebody, YOUTUBE, NO_ITEM",
        "https://www.youtube.com/channel/UCaB3xY9/videos, YOUTUBE, NO_ITEM",
        "https://www.youtube.com/results?search_query=stock, YOUTUBE, NO_ITEM",
        "https://www.youtube.com/playlist?list=WL, YOUTUBE, PRIVATE_LIST",
        "https://www.youtube.com/playlist?list=RDaB3xY9, YOUTUBE, PRIVATE_LIST",
        "https://vimeo.com/, VIMEO, NO_ITEM",
        "https://vimeo.com/somebody, VIMEO, NO_ITEM",
        "https://vimeo.com/12ab, VIMEO, ID_WRONG",
        "https://drive.google.com/drive/my-drive, GOOGLE, NO_ITEM",
        "https://drive.google.com/drive/u/0/shared-with-me, GOOGLE, NO_ITEM",
        "https://drive.google.com/file/d//view, GOOGLE, ID_WRONG",
        "https://drive.google.com/file/d/short/view, GOOGLE, ID_WRONG",
        "https://drive.google.com/open?id=, GOOGLE, ID_WRONG",
        "https://docs.google.com/document/u/0/, GOOGLE, NO_ITEM",
        "https://docs.google.com/document/d/short/edit, GOOGLE, ID_WRONG",
        "https://accounts.google.com/signin, GOOGLE, SIGN_IN",
        "https://1drv.ms/, ONEDRIVE, NO_ITEM",
        "https://1drv.ms/v, ONEDRIVE, ID_WRONG",
        "https://onedrive.live.com/, ONEDRIVE, NO_ITEM",
        "https://login.live.com/login.srf?wa=x, ONEDRIVE, SIGN_IN",
        "https://login.microsoftonline.com/common/oauth2, ONEDRIVE, SIGN_IN",
        "https://school-my.sharepoint.com/:v:/g/personal/a_school_example, SHAREPOINT, ID_WRONG",
        "https://school.sharepoint.com/sites/x, SHAREPOINT, NO_ITEM",
        "https://school.sharepoint.com/_layouts/15/sharepoint.aspx, SHAREPOINT, NO_ITEM",
        "http://localhost:8080/x, OTHER, PRIVATE_PLACE",
        "http://192.168.1.4/film.mp4, OTHER, PRIVATE_PLACE",
        "http://nas/film.mp4, OTHER, PRIVATE_PLACE",
        "http://printer.local/, OTHER, PRIVATE_PLACE",
        "'C:\\films\\talk.mp4', OTHER, NO_ADDRESS",
        "file:///home/a/talk.mp4, OTHER, NO_ADDRESS",
        "javascript:alert(1), OTHER, NO_ADDRESS",
        "ftp://example.org/a, OTHER, NO_ADDRESS",
        "the film about stock, OTHER, NO_ADDRESS",
        "'', OTHER, NO_ADDRESS",
    })
    void saysWhatIsWrongWithAnAddress(String written, Service service, Flaw flaw) {
        LinkAddress found = LinkAddress.of(written);
        assertThat(found.service()).isEqualTo(service);
        assertThat(found.flaw()).isEqualTo(flaw);
        assertThat(found.embed()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtube.com.evil.example/watch?v=aB3-xY_9kLm",
                "https://evil.example/https://www.youtube.com/watch?v=aB3-xY_9kLm",
                "https://notyoutube.com/watch?v=aB3-xY_9kLm",
                "https://www.youtube.com@evil.example/watch?v=aB3-xY_9kLm",
                "https://sharepoint.com.evil.example/:v:/g/personal/a/EaBcDeFgHiJkLmNoPqRsT",
            })
    void framesNothingOfAPlaceThatOnlyLooksLikeAService(String written) {
        assertThat(LinkAddress.of(written).service()).isEqualTo(Service.OTHER);
        assertThat(LinkAddress.of(written).embed()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=%",
                "https://www.youtube.com/watch?v=%zz&list=%",
                "https://example.org/a b\"onload=x(1)?q=<y>",
                "https://exa mple.org/",
                "https://example.org/a[1]%.pdf#a#b",
                "https://a_b.example.org/x",
                "https://مثال.org/درس.pdf",
                "https://-.-/",
                "https://",
                "https://%00/",
                "https://[::1]/x",
            })
    void takesAnyTextAndMakesAnAddressThatIsSafeToWrite(String written) {
        LinkAddress found = LinkAddress.of(written);
        if (found.flaw() == null) {
            assertThat(found.url()).doesNotContainPattern("[\\s\"<>()]");
            assertThat(URI.create(found.url()).getHost()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                YT,
                "https://vimeo.com/123456789",
                "https://vimeo.com/event/778899",
                "https://drive.google.com/open?id=" + FILE,
                "https://docs.google.com/document/d/" + FILE,
                "https://onedrive.live.com/redir?resid=1122334455667788!123",
                "https://school.sharepoint.com/:x:/s/staff/EaBcDeFgHiJkLmNoPqRsT",
            })
    void embedsFromPlacesThatThePolicyNames(String written) {
        assertThat(LinkAddress.of(written).embed())
                .satisfies(embed -> assertThat(LinkAddress.FRAMED)
                        .anyMatch(place ->
                                (embed + "").matches(place.replace(".", "\\.").replace("*", "[a-z-]+") + "/.*")));
    }

    /** What was read once is read as the same again: lessons keep the address that came out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                YT + "&list=PLaB3xY9&t=9s",
                "https://vimeo.com/123456789/0a1b2c3d4e",
                "https://docs.google.com/spreadsheets/d/" + FILE + "/edit#gid=12",
                "https://drive.google.com/open?id=" + FILE,
                "https://onedrive.live.com/redir?resid=1122334455667788!123&authkey=!Ab",
                "https://example.org/a (1).pdf",
            })
    void readsItsOwnAddressesAsTheSame(String written) {
        LinkAddress once = LinkAddress.of(written);
        assertThat(LinkAddress.of(once.url())).isEqualTo(once);
    }
}
