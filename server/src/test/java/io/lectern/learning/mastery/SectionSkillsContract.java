package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.KnownSkills;
import io.lectern.learning.KnownSkills.OfSection;
import io.lectern.learning.KnownSkills.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sections with skills of their own, and what a class is told about them. */
abstract class SectionSkillsContract {

    private static final String TEXT = """
            ## Carrying

            Boxes are carried.

            ### By hand

            ::: question
            What carries boxes?
            - [x] A pallet | Yes.
            - [ ] A level | No.
            :::

            ## Storing

            Boxes are stored.
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    NoteEvidence note;

    @Autowired
    ReadMastery mastery;

    @Autowired
    EditSkills edit;

    @Autowired
    KnownSkills known;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());
    private LessonId lesson = new LessonId(Ids.next());
    private UUID carrying = Ids.next();
    private UUID byHand = Ids.next();
    private UUID storing = Ids.next();
    private UUID check = Ids.next();

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, TEXT);
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        List<Block> blocks = lessons.published(lesson).orElseThrow().blocks();
        List<UUID> headings = blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(Block::id)
                .toList();
        carrying = headings.get(0);
        byHand = headings.get(1);
        storing = headings.get(2);
        check = blocks.stream()
                .filter(block -> block.kind() == BlockKind.QUESTION)
                .findFirst()
                .orElseThrow()
                .id();
        enrol.self(student, course.value());
    }

    private Skill of(String name, List<UUID> lessonIds, List<UUID> sections) {
        return new Skill(Ids.next(), name, List.of(), lessonIds, sections);
    }

    private void teach(Skill... skills) {
        long edition = edit.ofCourse(teacher, course.value()).skills().edition();
        edit.save(teacher, course.value(), edition, List.of(skills));
    }

    private void answer(UUID about, boolean... right) {
        Instant now = clock.instant();
        List<Evidence> given = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            given.add(new Evidence(
                    "key " + Ids.next(),
                    Evidence.Source.CLASS,
                    Ids.next(),
                    lesson.value(),
                    about,
                    List.of(),
                    right[i],
                    now.plusMillis(i)));
        }
        note.note(student.id(), course, given);
    }

    private List<Integer> answersBySkill() {
        return mastery.mine(student, course.value()).stream()
                .map(mine -> mine.estimate().steps().size())
                .toList();
    }

    private Map<UUID, OfSection> inLesson() {
        return known.inLesson(student.id(), lesson, 1);
    }

    @Test
    void aLessonOfWhichASkillHasASectionIsNotSuggestedAsAWhole() {
        teach();
        assertThat(edit.ofCourse(teacher, course.value()).suggested()).hasSize(1);
        teach(of("Carrying", List.of(), List.of(carrying)));
        assertThat(edit.ofCourse(teacher, course.value()).suggested()).isEmpty();
    }

    @Test
    void namesTheSectionsOfEveryLesson() {
        assertThat(edit.ofCourse(teacher, course.value()).sections())
                .extracting(EditSkills.Section::id, EditSkills.Section::level)
                .containsExactly(tuple(carrying, 2), tuple(byHand, 3), tuple(storing, 2));
    }

    @Test
    void anAnswerTellsAboutTheSkillOfItsSectionAndNotOfItsLesson() {
        answer(check, true);
        answer(storing, true);
        teach(of("Pallets", List.of(lesson.value()), List.of()), of("Carrying", List.of(), List.of(carrying)));
        assertThat(answersBySkill()).containsExactly(1, 1);
        teach(
                of("Pallets", List.of(lesson.value()), List.of()),
                of("Carrying", List.of(), List.of(carrying)),
                of("Hands", List.of(), List.of(byHand)));
        assertThat(answersBySkill()).containsExactly(1, 0, 1);
    }

    @Test
    void eachSkillSaysWhereItIsTaught() {
        teach(
                of("Pallets", List.of(lesson.value()), List.of(carrying)),
                of("Storing", List.of(), List.of(Ids.next(), storing, byHand)),
                of("Flying", List.of(), List.of()));
        assertThat(mastery.mine(student, course.value()))
                .extracting(ReadMastery.Mine::place)
                .containsExactly(
                        new ReadMastery.Place(lesson.value(), null),
                        new ReadMastery.Place(lesson.value(), storing),
                        null);
    }

    @Test
    void skillsKeepTheirSections() {
        teach(of("Carrying", List.of(), List.of(carrying, byHand)));
        assertThat(edit.ofCourse(teacher, course.value()).skills().skills())
                .singleElement()
                .satisfies(skill -> assertThat(skill.sections()).containsExactly(carrying, byHand));
    }

    @Test
    void withoutAnswersNothingIsSaidOfAnybody() {
        assertThat(inLesson()).isEmpty();
        answer(check, true, true);
        assertThat(inLesson()).isEmpty();
        assertThat(known.inLesson(teacher.id(), lesson, 1)).isEmpty();
        assertThat(known.inLesson(student.id(), new LessonId(Ids.next()), 1)).isEmpty();
        assertThat(known.inLesson(student.id(), lesson, 7)).isEmpty();
    }

    @Test
    void whoMasteredTheLessonKnowsItsSections() {
        answer(check, true, true, true, true);
        assertThat(inLesson()).containsOnlyKeys(carrying, byHand, storing);
        assertThat(inLesson().values()).extracting(OfSection::standing).containsOnly(Standing.KNOWN);
    }

    @Test
    void oneWrongAnswerIsASlipTwoAreAWeakness() {
        answer(check, false);
        assertThat(inLesson()).isEmpty();
        answer(check, false);
        assertThat(inLesson().values()).extracting(OfSection::standing).containsOnly(Standing.WEAK);
    }

    @Test
    void sectionsAreJudgedByTheirOwnSkillAndTheWeakestOfSeveral() {
        teach(
                of("Pallets", List.of(lesson.value()), List.of()),
                of("Carrying", List.of(), List.of(carrying)),
                of("Lifting", List.of(), List.of(byHand)),
                of("Hands", List.of(), List.of(byHand)));
        answer(carrying, true, true, true, true);
        answer(check, false, false);
        assertThat(inLesson()).containsOnlyKeys(carrying, byHand);
        assertThat(inLesson().get(carrying)).satisfies(section -> {
            assertThat(section.name()).isEqualTo("Carrying");
            assertThat(section.standing()).isEqualTo(Standing.KNOWN);
        });
        assertThat(inLesson().get(byHand))
                .satisfies(section -> assertThat(section.standing()).isEqualTo(Standing.WEAK));
    }
}
