package io.lectern.courses;

import io.lectern.courses.links.address.LinkAddress;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A block as a browser may see it. It carries no Markdown, and of a question neither the key nor its explanations.
 *
 * <p>Every {@code html} is made by the server from an allow-list of elements and may be inserted as it stands.
 *
 * @param id of the block; null for what stands inside a callout
 * @param level 1 to 6 for a heading, else 0
 * @param text plain words, for captions and alternatives
 * @param html the content of a text block, or the words of a heading
 * @param formula LaTeX
 * @param children what stands inside a callout
 */
public record BlockView(
        @Nullable UUID id,
        BlockKind kind,
        int level,
        String text,
        @Nullable String html,
        @Nullable Figure figure,
        @Nullable Code code,
        @Nullable Table table,
        @Nullable Callout callout,
        List<BlockView> children,
        @Nullable String formula,
        @Nullable Question question,
        @Nullable Video video,
        @Nullable Link link,
        @Nullable Document document) {

    public BlockView {
        children = List.copyOf(children);
    }

    /** @param url where to get the picture, null when it is missing */
    @Schema(name = "FigureView")
    public record Figure(
            @Nullable String url, String alt, @Nullable String caption) {}

    /** @param file its id, by which it is watched; null when it is missing @param chapters address of WebVTT */
    @Schema(name = "VideoView")
    public record Video(
            @Nullable String file,
            String title,
            List<Captions> captions,
            @Nullable String chapters) {
        public Video {
            captions = List.copyOf(captions);
        }
    }

    /**
     * @param url where to open it
     * @param embed where to get it for a frame, once somebody asks for it; null when it cannot be shown in one
     * @param flaw what is wrong with the address, null when nothing is
     */
    @Schema(name = "LinkView")
    public record Link(
            LinkAddress.Service service,
            LinkAddress.Kind kind,
            String url,
            @Nullable String embed,
            LinkAddress.@Nullable Flaw flaw,
            String title) {}

    /** @param file its id, by which it is opened; null when it is missing @param download whether learners may keep the file */
    @Schema(name = "DocumentView")
    public record Document(@Nullable String file, String title, DocumentKind kind, boolean download) {}

    /** @param url of WebVTT */
    @Schema(name = "VideoCaptions")
    public record Captions(String language, String url) {}

    @Schema(name = "CodeView")
    public record Code(
            @Nullable String language,
            String code,
            @Nullable String caption) {}

    /** @param header cells as HTML @param rows cells as HTML @param align start, center or end, by column */
    @Schema(name = "TableView")
    public record Table(@Nullable String caption, List<String> header, List<List<String>> rows, List<String> align) {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            align = List.copyOf(align);
        }
    }

    @Schema(name = "CalloutView")
    public record Callout(String kind, @Nullable String title) {}

    /** @param html the prompt @param choices as HTML, in the author's order @param several whether more than one is right */
    @Schema(name = "QuestionView")
    public record Question(String html, List<String> choices, boolean several) {
        public Question {
            choices = List.copyOf(choices);
        }
    }
}
