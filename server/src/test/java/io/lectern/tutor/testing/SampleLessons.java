package io.lectern.tutor.testing;

import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.PublishedLesson;
import io.lectern.courses.internal.markdown.MarkdownLesson;
import io.lectern.courses.internal.markdown.MarkdownReader;
import io.lectern.courses.internal.markdown.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Published lessons made from Markdown, with ids that are the same in every run. */
public final class SampleLessons {

    private static final String EVERYTHING = """
            ::: objectives
            - Tell a pallet from a parcel.
            - Count a **stock** with one command.
            :::

            ## A first look

            A *pallet* is a flat board (made of wood, see Figure 3). It carries [many parcels](https://example.org/parcels).[^1]
            Read more at https://example.org/more, if you like, or ask `count_all(x)` in the shell.

            [^1]: Nobody reads this.

            ![](missing.png)

            ![Pallets in a row](row.png){alt='Six pallets stand beside each other. The third one is empty.'}

            The table below shows what each one carries, and it goes on and on because whoever wrote it could not find the end of the sentence, although there were many good places to stop, and although nobody could say it in one breath.

            | Pallet | Parcels | Weight |
            | --- | ---: | ---: |
            | North | 12 | 300 kg |
            | South | 7 | 120 kg |
            | East | 31 | 90 kg |
            | West | 3 | 15 kg |

            ## Counting

            ```bash
            $ ls -l *.csv | wc -l > count.txt
            ```

            ```output
            31
            ```

            ```python
            import csv
            total = 0
            for row in rows:
                # Add what lies on this pallet.
                total = total + row["parcels"]
            print(total)
            ```

            ```sql
            SELECT pallet, SUM(parcels)
            FROM stock
            GROUP BY pallet
            ```

            $$T = \\sum_{i=1}^{n} \\frac{p_i}{2}$$

            1. Open the list
            2. Add it up
            3. Write the sum down.

            ::: warning Mind the gap
            Count twice.
            :::

            ::: instructor
            Secret of the teacher.
            :::

            :::: challenge Try it
            How many parcels are there?

            ::: solution
            There are 53 of them.
            :::
            ::::

            ::: question
            Which pallet is the heaviest?
            - [x] North | Yes.
            - [ ] South | No: it has less than half of it.
            > It weighs 300 kg.
            :::

            ::: keypoints
            - A pallet carries parcels.
            - A command counts them.
            :::
            """;

    private static final Path DEMO = Path.of("src/main/resources/demo/courses");
    private static final Instant PUBLISHED = Instant.parse("2026-11-01T08:00:00Z");

    private SampleLessons() {}

    /** A lesson of a course of its own. */
    public static PublishedLesson of(String title, String language, String markdown) {
        return of(new CourseId(named("course " + title)), title, language, markdown, 1);
    }

    /** A lesson of that course. */
    public static PublishedLesson of(CourseId course, String title, String language, String markdown, int version) {
        MarkdownLesson read = MarkdownReader.read(markdown, Pictures.NONE);
        UUID lesson = named("lesson " + title);
        List<Block> blocks = new ArrayList<>();
        for (Block block : read.blocks()) {
            blocks.add(withId(block, named(lesson + "/" + block.source() + "/" + occurrences(blocks, block))));
        }
        String summary = read.frontMatter().summary() == null
                ? ""
                : String.valueOf(read.frontMatter().summary());
        return new PublishedLesson(new LessonId(lesson), course, version, title, language, summary, blocks, PUBLISHED);
    }

    /** All lessons of a demo course, in order. */
    public static List<PublishedLesson> demo(String course, String language) {
        CourseId id = new CourseId(named("course " + course));
        try (Stream<Path> files = Files.list(DEMO.resolve(course))) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .map(f -> fromFile(id, f, language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedLesson fromFile(CourseId course, Path file, String language) {
        try {
            String markdown = Files.readString(file, StandardCharsets.UTF_8);
            String title = String.valueOf(
                    MarkdownReader.read(markdown, Pictures.NONE).frontMatter().title());
            return of(course, title, language, markdown, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text block with other words, as after an edit: its id stays. */
    public static Block reworded(Block b, String text) {
        return new Block(b.id(), b.kind(), text, null, b.level(), text, null, null, null, null, null, null);
    }

    private static long occurrences(List<Block> blocks, Block block) {
        return blocks.stream().filter(b -> b.source().equals(block.source())).count();
    }

    private static Block withId(Block b, UUID id) {
        return new Block(
                id,
                b.kind(),
                b.source(),
                b.speech(),
                b.level(),
                b.text(),
                b.figure(),
                b.code(),
                b.table(),
                b.callout(),
                b.formula(),
                b.question());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A lesson that holds one of everything. */
    public static PublishedLesson everything() {
        return of("Everything", "en", EVERYTHING);
    }
}
