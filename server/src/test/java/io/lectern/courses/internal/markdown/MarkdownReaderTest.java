package io.lectern.courses.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.BlockView;
import io.lectern.courses.DocumentKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static final Pictures ONE = path -> path.equals("fig/tree.svg") ? "ab".repeat(32) : null;

    private static final String LESSON = """
            ---
            title: 'Pallets: a start'
            language: en
            minutes: 12
            ---

            <!-- written in spring -->
            ::::::::::::::: objectives

            - Count pallets.

            :::::::::::::::

            ## Why pallets {#why}

            A pallet **carries** boxes, see [the standard][iso] and <kbd>Tab</kbd>.
            <!-- say: A pallet carries boxes. -->

            1. First
            2. Second

               ```bash
               $ ls
               ```

            | Item | Pieces |
            | :--- | -----: |
            | `A`  | 1,200  |

            ```python
            ::: not a div
            print("x")
            ```

            ![](fig/tree.svg){alt='A tree, "drawn" with \\_care\\_'}

            $$
            Q = \\sqrt{2DS}
            $$

            :::: challenge

            ## Count them

            How many?

            ```output
            12
            ```

            ::: solution

            ## Solution

            Twelve.

            :::

            ::::

            ::: question
            Which one?
            - [x] This | Yes.
            - [ ] That | No.
            > Look again.
            :::

            ***

            [iso]: https://example.org/iso
            """;

    private static List<Block> blocks(String markdown) {
        return MarkdownReader.read(markdown, ONE).blocks();
    }

    private static Block only(String markdown) {
        assertThat(blocks(markdown)).hasSize(1);
        return blocks(markdown).getFirst();
    }

    @Test
    void readsEveryKindOfBlockInOrder() {
        assertThat(blocks(LESSON))
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.CALLOUT,
                        BlockKind.HEADING,
                        BlockKind.TEXT,
                        BlockKind.TEXT,
                        BlockKind.TABLE,
                        BlockKind.CODE,
                        BlockKind.FIGURE,
                        BlockKind.FORMULA,
                        BlockKind.CALLOUT,
                        BlockKind.QUESTION);
    }

    @Test
    void readsTheFrontMatter() {
        FrontMatter read = MarkdownReader.read(LESSON, ONE).frontMatter();
        assertThat(read.title()).isEqualTo("Pallets: a start");
        assertThat(read.minutes()).isEqualTo(12);
        assertThat(MarkdownReader.read("---\nteaching: 30\nexercises: 10\n---\n", ONE)
                        .frontMatter()
                        .minutes())
                .isEqualTo(40);
    }

    @Test
    void brokenFrontMatterIsARemarkAndNoRefusal() {
        MarkdownLesson read = MarkdownReader.read("---\ntitle: [oops\n---\nText", ONE);
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("front-matter-unreadable");
        assertThat(read.blocks()).extracting(Block::text).containsExactly("Text");
    }

    @Test
    void theSourcesOfAllBlocksAreTheWholeLesson() {
        List<Block> first = blocks(LESSON);
        String again = MarkdownReader.markdownOf(first);
        assertThat(blocks(again))
                .extracting(Block::source)
                .isEqualTo(first.stream().map(Block::source).toList());
        assertThat(again).contains("written in spring").contains("***").contains("[iso]: https");
    }

    @Test
    void wordsComeWithoutMarks() {
        Block text = blocks(LESSON).get(2);
        assertThat(text.text()).isEqualTo("A pallet carries boxes, see the standard and Tab.");
        assertThat(text.speech()).isEqualTo("A pallet carries boxes.");
        assertThat(blocks(LESSON).get(1).text()).isEqualTo("Why pallets");
    }

    @Test
    void tablesComeOutWhole() {
        Block.Table table = Objects.requireNonNull(blocks(LESSON).get(4).table());
        assertThat(table.header()).containsExactly("Item", "Pieces");
        assertThat(table.rows()).containsExactly(List.of("A", "1,200"));
    }

    @Test
    void picturesKnowTheirFileAndTheirWords() {
        Block.Figure figure = Objects.requireNonNull(blocks(LESSON).get(6).figure());
        assertThat(figure.file()).isEqualTo("ab".repeat(32));
        assertThat(figure.alt()).isEqualTo("A tree, \"drawn\" with _care_");
        assertThat(figure.caption()).isNull();

        Block.Figure captioned = Objects.requireNonNull(
                only("![A tree](fig/tree.svg){alt='Its leaves'}").figure());
        assertThat(captioned.caption()).isEqualTo("A tree");
        assertThat(captioned.alt()).isEqualTo("Its leaves");
    }

    @Test
    void aMissingPictureIsToldAndKept() {
        MarkdownLesson read = MarkdownReader.read("One\n\n![Gone](fig/gone.png)", ONE);
        assertThat(read.remarks()).containsExactly(new Remark(3, "picture-missing", "fig/gone.png"));
        assertThat(read.blocks().getLast().kind()).isEqualTo(BlockKind.FIGURE);
    }

    @Test
    void calloutsKeepTheirTitleAndEverythingInThem() {
        Block.Callout challenge = Objects.requireNonNull(blocks(LESSON).get(8).callout());
        assertThat(challenge.kind()).isEqualTo("challenge");
        assertThat(challenge.title()).isEqualTo("Count them");
        assertThat(challenge.body())
                .contains("```output")
                .contains("::: solution")
                .contains("Twelve.");
        assertThat(blocks(LESSON).get(8).text()).contains("How many?").doesNotContain("Twelve");
    }

    @Test
    void calloutsOfUnknownKindBecomeNotes() {
        Block.Callout callout =
                Objects.requireNonNull(only("::: spoiler Round *up*\nText\n:::").callout());
        assertThat(callout).isEqualTo(new Block.Callout("callout", "Round up", "Text"));
        assertThat(Objects.requireNonNull(only("::: {.tip #a}\nText\n:::").callout())
                        .kind())
                .isEqualTo("tip");
    }

    @Test
    void anUnclosedDivReachesToTheEndAndIsTold() {
        MarkdownLesson read = MarkdownReader.read("::: tip\nText\n\nMore", ONE);
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("div-not-closed");
        assertThat(read.blocks()).hasSize(1);
    }

    @Test
    void questionsHaveChoicesAndFeedback() {
        Block.Question question = Objects.requireNonNull(blocks(LESSON).get(9).question());
        assertThat(question.choices())
                .containsExactly(new Block.Choice("This", true, "Yes."), new Block.Choice("That", false, "No."));
        assertThat(question.explanation()).isEqualTo("Look again.");
    }

    @Test
    void theVoiceMayHaveItsOwnWordsForChoicesAndExplanations() {
        String markdown = """
                ::: question
                Which?
                - [x] 12 % | Yes, 12 %.
                  <!-- say: twelve percent | Yes, twelve of a hundred. -->
                - [ ] 13 % | No.
                <!-- say: thirteen percent -->
                - [ ] 14 % | Not it.
                <!-- say: | Not fourteen. -->
                > Look at 12.
                <!-- say: Look at the twelve. -->
                Hint: Read it.
                <!-- say: Read it aloud. -->
                :::
                """;
        Block block = blocks(markdown).getFirst();
        Block.Question question = Objects.requireNonNull(block.question());
        assertThat(question.choices())
                .containsExactly(
                        new Block.Choice("12 %", true, "Yes, 12 %.", "twelve percent", "Yes, twelve of a hundred."),
                        new Block.Choice("13 %", false, "No.", "thirteen percent", null),
                        new Block.Choice("14 %", false, "Not it.", null, "Not fourteen."));
        assertThat(question.explanation()).isEqualTo("Look at 12.");
        assertThat(question.explanationSpeech()).isEqualTo("Look at the twelve.");
        assertThat(question.hintSpeech()).isEqualTo("Read it aloud.");
        assertThat(blocks(block.source()).getFirst().question()).isEqualTo(question);
    }

    @Test
    void aQuestionNobodyCanAnswerBecomesADiscussion() {
        MarkdownLesson read = MarkdownReader.read("::: question\nWhich?\n- [ ] A\n- [ ] B\n:::", ONE);
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("question-without-right-answer");
        assertThat(Objects.requireNonNull(read.blocks().getFirst().callout()).kind())
                .isEqualTo("discussion");
    }

    @Test
    void htmlOfAuthorsComesOutAsItsWords() {
        assertThat(only("<div onclick=\"x()\">Hello <b>you</b></div>").text()).isEqualTo("Hello you");
        assertThat(blocks("<script>\nalert(1)\n</script>")).isEmpty();
    }

    @Test
    void arabicIsReadAsItStands() {
        List<Block> read = blocks("# تعريف البيانات\n\nالبيانات هي حقائق (JSON).\n\n::: tip نصيحة\nاقرأ.\n:::\n");
        assertThat(read)
                .extracting(Block::text)
                .containsExactly("تعريف البيانات", "البيانات هي حقائق (JSON).", "نصيحة\nاقرأ.");
    }

    @Test
    void anEmptyLessonHasNoBlocks() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks("\n\n---\n")).isEmpty();
    }

    @Test
    void aVideoIsABlockAndBringsAlongWhatLiesBesideIt() {
        Pictures there = path -> List.of("film/tour.mp4", "film/tour.ar.vtt", "film/tour.chapters.vtt")
                        .contains(path)
                ? path
                : null;
        MarkdownLesson read =
                MarkdownReader.read("![A tour](film/tour.mp4)\n\n![](<gone.webm>)\n\n![Tree](tree.svg)", there);
        assertThat(read.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.VIDEO, BlockKind.VIDEO, BlockKind.FIGURE);
        Block tour = read.blocks().getFirst();
        assertThat(tour.text()).isEqualTo("A tour");
        assertThat(tour.counts()).isTrue();
        assertThat(tour.video())
                .isEqualTo(new Block.Video(
                        "film/tour.mp4",
                        "A tour",
                        List.of(new Block.Captions("ar", "film/tour.ar.vtt")),
                        "film/tour.chapters.vtt"));
        assertThat(read.remarks())
                .extracting(Remark::code)
                .containsExactly("video-missing", "video-without-title", "picture-missing");
        assertThat(MarkdownReader.filesIn("![A tour](film/tour.mp4)"))
                .containsExactly("film/tour.mp4", "film/tour.en.vtt", "film/tour.ar.vtt", "film/tour.chapters.vtt");
    }

    @Test
    void aDocumentIsABlockThatSaysWhetherItMayBeKept() {
        Pictures there = path -> path.equals("hand book.pdf") ? "a".repeat(64) : null;
        String text = "![Handbook](<hand book.pdf>){download}\n\n![](gone.PDF)\n\n![Tree](plan.pdf){alt='no download'}";
        MarkdownLesson read = MarkdownReader.read(text, there);
        assertThat(read.blocks())
                .extracting(Block::document)
                .containsExactly(
                        new Block.Document("a".repeat(64), "Handbook", DocumentKind.PDF, true),
                        new Block.Document(null, "", DocumentKind.PDF, false),
                        new Block.Document(null, "Tree", DocumentKind.PDF, false));
        assertThat(read.blocks()).extracting(Block::kind).containsOnly(BlockKind.DOCUMENT);
        assertThat(read.blocks().getFirst().text()).isEqualTo("Handbook");
        assertThat(read.remarks())
                .extracting(Remark::code)
                .containsExactly("document-missing", "document-without-title", "document-missing");
        assertThat(BlockViews.forLearners(read.blocks(), there).getFirst().document())
                .isEqualTo(new BlockView.Document("a".repeat(64), "Handbook", DocumentKind.PDF, true));
        assertThat(MarkdownReader.markdownOf(read.blocks()).strip()).isEqualTo(text);
    }

    @Test
    void aLinkToTheWebIsABlockOfItsOwn() {
        String text = """
                ![A film](https://youtu.be/aB3-xY_9kLm?si=x)

                ![](<https://www.youtube.com/@somebody>)

                ![Tree](https://example.org/tree.png)

                ::: tip
                ![Plan](https://example.org/plan.pdf)
                :::
                """;
        MarkdownLesson read = MarkdownReader.read(text, Pictures.NONE);
        assertThat(read.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.LINK, BlockKind.LINK, BlockKind.FIGURE, BlockKind.CALLOUT);
        assertThat(read.blocks().getFirst().link())
                .isEqualTo(new Block.Link("https://www.youtube.com/watch?v=aB3-xY_9kLm", "A film"));
        assertThat(read.blocks().getFirst().counts()).isTrue();
        assertThat(read.remarks())
                .extracting(Remark::code)
                .containsExactly("link-no-item", "link-without-title", "picture-missing");
        assertThat(MarkdownReader.filesIn(text)).containsExactly("https://example.org/tree.png");
        assertThat(LinkSyntax.linksIn(text))
                .containsExactly(
                        "https://www.youtube.com/watch?v=aB3-xY_9kLm",
                        "https://www.youtube.com/@somebody",
                        "https://example.org/plan.pdf");
    }

    @Test
    void aLinkIsReplacedWhereverAndHoweverItIsWritten() {
        String text = "![A](https://youtu.be/aB3-xY_9kLm)\n\nSee https://youtu.be/aB3-xY_9kLm.\n\n"
                + "::: tip\n![B](<https://www.youtube.com/watch?v=aB3-xY_9kLm> \"why\")\n:::\n";
        assertThat(LinkSyntax.replaced(text, "https://www.youtube.com/watch?v=aB3-xY_9kLm", "my film.mp4"))
                .isEqualTo("![A](<my film.mp4>)\n\nSee https://youtu.be/aB3-xY_9kLm.\n\n"
                        + "::: tip\n![B](<my film.mp4> \"why\")\n:::\n");
        assertThat(LinkSyntax.replaced(text, "https://example.org/other", "x")).isEqualTo(text);
    }
}
