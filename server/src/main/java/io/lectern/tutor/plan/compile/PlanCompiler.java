package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Check;
import io.lectern.tutor.TeachingPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a lesson into a plan by rules: a pure function, the same lesson always gives the same plan.
 *
 * <p>What comes out sounds taught rather than read out. Headings become transitions, texts are cut into breaths of one
 * idea, figures and tables are shown and named, code is explained instead of spelled, check questions are put at their
 * place. Notes for instructors are left out.
 */
public final class PlanCompiler {

    private final Pace pace;

    /** @param pace how long the voice will need */
    public PlanCompiler(Pace pace) {
        this.pace = pace;
    }

    /** @param nextLesson the title of the lesson that follows in the course, if any */
    public TeachingPlan compile(PublishedLesson lesson, PlanPhrases phrases, @Nullable String nextLesson) {
        Script script = new Script(lesson, phrases, pace);
        LessonFrame frame = new LessonFrame(script);
        frame.open();
        new Blocks(script).teachAll();
        frame.close(nextLesson);
        return new TeachingPlan(
                lesson.id(),
                lesson.course(),
                lesson.version(),
                lesson.title(),
                phrases.language(),
                TeachingPlan.State.DRAFT,
                0,
                script.beats,
                script.checks,
                script.slides);
    }

    /** Hands each block to who can teach its kind. */
    private static final class Blocks {

        private final Script script;
        private final Headings headings;
        private final TextTeaching texts;
        private final FigureTeaching figures;
        private final LaterTeaching videos;
        private final LaterTeaching links;
        private final LaterTeaching documents;
        private final TableTeaching tables;
        private final FormulaTeaching formulas;
        private final CodeTeaching codes;
        private final CalloutTeaching callouts;
        private final CheckTeaching checks;

        Blocks(Script script) {
            this.script = script;
            headings = new Headings(script);
            texts = new TextTeaching(script);
            figures = new FigureTeaching(script);
            videos = new LaterTeaching(script, "video");
            links = new LaterTeaching(script, "link");
            documents = new LaterTeaching(script, "document");
            tables = new TableTeaching(script);
            formulas = new FormulaTeaching(script);
            codes = new CodeTeaching(script);
            callouts = new CalloutTeaching(script, texts, codes);
            checks = new CheckTeaching(script);
        }

        void teachAll() {
            List<Block> blocks = script.lesson.blocks();
            boolean asked = blocks.stream().anyMatch(b -> b.kind() == BlockKind.QUESTION);
            Map<Integer, Check> made = asked ? Map.of() : new CheckMaker(script.lesson, script.phrases).make();
            for (int i = 0; i < blocks.size(); i++) {
                Block before = i == 0 ? null : blocks.get(i - 1);
                teach(blocks.get(i), before, blocks.subList(i + 1, blocks.size()));
                if (made.containsKey(i)) {
                    checks.put(made.get(i));
                }
            }
        }

        private void teach(Block block, @Nullable Block before, List<Block> rest) {
            switch (block.kind()) {
                case HEADING -> headings.teach(block, rest);
                case TEXT -> texts.teach(block, before);
                case FIGURE -> figures.teach(block, before);
                case VIDEO -> videos.teach(block, before);
                case LINK -> links.teach(block, before);
                case DOCUMENT -> documents.teach(block, before);
                case TABLE -> tables.teach(block, before);
                case CODE -> codes.teach(block, before);
                case FORMULA -> formulas.teach(block, before);
                case CALLOUT -> callouts.teach(block);
                case QUESTION -> checks.teach(block);
            }
        }
    }
}
