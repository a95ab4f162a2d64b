package io.lectern.courses;

import io.lectern.kernel.Json;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The smallest part of a lesson that progress, citations and teaching refer to. Its id stays the same whatever is edited
 * or moved around it. Exactly the part that belongs to its kind is present.
 *
 * @param id stable within and across versions of the lesson
 * @param source its own Markdown
 * @param speech what the author wants spoken in its place, e.g. fully vowelled Arabic
 * @param level 1 to 6 for a heading, else 0
 * @param text plain text, for search and speech
 * @param formula LaTeX
 */
public record Block(
        UUID id,
        BlockKind kind,
        String source,
        @Nullable String speech,
        int level,
        String text,
        @Nullable Figure figure,
        @Nullable Code code,
        @Nullable Table table,
        @Nullable Callout callout,
        @Nullable String formula,
        @Nullable Question question,
        @Nullable Video video,
        @Nullable Link link,
        @Nullable Document document)
        implements Json {

    /** A block that shows no video, no link and no document. */
    public Block(
            UUID id,
            BlockKind kind,
            String source,
            @Nullable String speech,
            int level,
            String text,
            @Nullable Figure figure,
            @Nullable Code code,
            @Nullable Table table,
            @Nullable Callout callout,
            @Nullable String formula,
            @Nullable Question question) {
        this(id, kind, source, speech, level, text, figure, code, table, callout, formula, question, null, null, null);
    }

    /** The same block under another id. */
    public Block withId(UUID newId) {
        return new Block(
                newId, kind, source, speech, level, text, figure, code, table, callout, formula, question, video, link,
                document);
    }

    /** Whether seeing it counts for a learner's progress: everything but headings. */
    public boolean counts() {
        return kind != BlockKind.HEADING;
    }

    /** @param file media id (SHA-256 of the content), null when the picture is missing @param alt what it shows, in words */
    public record Figure(
            @Nullable String file, String alt, @Nullable String caption) implements Json {}

    /**
     * @param file media id, null when the video is missing
     * @param captions one for each language, media ids of WebVTT
     * @param chapters media id of WebVTT
     */
    public record Video(
            @Nullable String file,
            String title,
            List<Captions> captions,
            @Nullable String chapters) implements Json {
        public Video {
            captions = List.copyOf(captions);
        }
    }

    /** @param url address of the web, whether anything is there or not */
    public record Link(String url, String title) implements Json {}

    /**
     * @param file media id, null when the document is missing
     * @param download whether learners may take the file with them
     */
    public record Document(@Nullable String file, String title, DocumentKind kind, boolean download) implements Json {}

    /** What is heard in a video, to be read. @param language {@code en} or {@code ar} @param file media id of WebVTT */
    public record Captions(String language, String file) implements Json {}

    /** @param language as written after the fence, e.g. {@code python}; {@code output} for what a program printed */
    public record Code(
            @Nullable String language,
            String code,
            @Nullable String caption) implements Json {}

    /** @param rows without the header; each as long as the header */
    public record Table(@Nullable String caption, List<String> header, List<List<String>> rows) implements Json {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** @param kind e.g. {@code tip}, {@code challenge}, {@code instructor} @param body Markdown */
    public record Callout(String kind, @Nullable String title, String body) implements Json {}

    /** @param prompt Markdown @param explanation why, in other words than the lesson's */
    public record Question(
            String prompt,
            List<Choice> choices,
            @Nullable String explanation,
            @Nullable String hint,
            @Nullable String explanationSpeech,
            @Nullable String hintSpeech)
            implements Json {
        public Question {
            choices = List.copyOf(choices);
        }

        /** A question whose texts the voice reads as they stand. */
        public Question(String prompt, List<Choice> choices, @Nullable String explanation, @Nullable String hint) {
            this(prompt, choices, explanation, hint, null, null);
        }

        /** Whether exactly these choices (zero-based) are the right ones. */
        public boolean accepts(java.util.Set<Integer> chosen) {
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).correct() != chosen.contains(i)) {
                    return false;
                }
            }
            return chosen.stream().allMatch(i -> i >= 0 && i < choices.size());
        }
    }

    /** @param feedback said to who chooses it */
    public record Choice(
            String text,
            boolean correct,
            @Nullable String feedback,
            @Nullable String speech,
            @Nullable String feedbackSpeech)
            implements Json {

        /** A choice that the voice reads as it stands. */
        public Choice(String text, boolean correct, @Nullable String feedback) {
            this(text, correct, feedback, null, null);
        }
    }
}
