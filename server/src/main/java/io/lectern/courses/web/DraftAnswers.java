package io.lectern.courses.web;

import io.lectern.courses.BlockView;
import io.lectern.courses.internal.ImportLesson;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonVersion;
import io.lectern.courses.internal.ReadDraft;
import io.lectern.courses.internal.markdown.Remark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What teachers get about the lessons they write. */
final class DraftAnswers {

    private DraftAnswers() {}

    /** @param revision to be named when saving or publishing @param publishedVersion 0 when there is none */
    record LessonDraft(
            UUID id,
            UUID courseId,
            long revision,
            String title,
            String summary,
            String language,
            int minutes,
            String markdown,
            int publishedVersion,
            Instant updatedAt,
            List<NamedPicture> pictures,
            List<BlockSource> sources,
            List<BlockView> blocks,
            List<Remark> remarks) {
        static LessonDraft of(Lesson draft, ReadDraft.Preview preview) {
            return new LessonDraft(
                    draft.id(),
                    draft.courseId(),
                    draft.revision(),
                    draft.title(),
                    draft.summary(),
                    draft.language(),
                    draft.minutes(),
                    draft.markdown(),
                    draft.publishedVersion(),
                    draft.updatedAt(),
                    draft.pictures().stream()
                            .map(p -> new NamedPicture(p.path(), "/api/files/" + p.file()))
                            .toList(),
                    draft.blocks().stream()
                            .map(b -> new BlockSource(b.id(), b.source()))
                            .toList(),
                    preview.blocks(),
                    preview.remarks());
        }
    }

    /** @param path as the text names it */
    record NamedPicture(String path, String url) {}

    /** @param url where the captions or chapters are now; null if there are none */
    record KeptCaptions(@Nullable String url) {
        static KeptCaptions of(@Nullable String file) {
            return new KeptCaptions(file == null ? null : "/api/files/" + file);
        }
    }

    /** The Markdown of one block, so that blocks can be moved without reading the text again. */
    record BlockSource(UUID id, String markdown) {}

    record LessonPreview(List<BlockView> blocks, List<Remark> remarks) {
        static LessonPreview of(ReadDraft.Preview preview) {
            return new LessonPreview(preview.blocks(), preview.remarks());
        }
    }

    /** @param blocks how many came out @param remarks what the author should look at */
    record ImportedLesson(UUID lessonId, String title, int blocks, List<Remark> remarks) {
        static ImportedLesson of(ImportLesson.Imported imported) {
            Lesson lesson = imported.lesson();
            return new ImportedLesson(
                    lesson.id(), lesson.title(), lesson.blocks().size(), imported.remarks());
        }
    }

    /** @param language as found in the document @param remarks what the author should look at */
    record ProposedLesson(
            String title, String summary, String language, int minutes, List<BlockView> blocks, List<Remark> remarks) {
        static ProposedLesson of(ImportLesson.Proposed proposed) {
            Lesson.Heading heading = proposed.lesson().heading();
            return new ProposedLesson(
                    heading.title(),
                    heading.summary(),
                    heading.language(),
                    heading.minutes(),
                    proposed.blocks(),
                    proposed.lesson().remarks());
        }
    }

    record PublishedVersion(int number, String title, String markdown, Instant publishedAt, List<BlockView> blocks) {
        static PublishedVersion of(LessonVersion version, List<BlockView> blocks) {
            return new PublishedVersion(
                    version.number(), version.title(), version.markdown(), version.publishedAt(), blocks);
        }
    }
}
