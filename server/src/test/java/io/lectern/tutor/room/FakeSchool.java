package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonView;
import io.lectern.courses.LessonViews;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taker;
import io.lectern.enrolment.Taking;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.media.FileId;
import io.lectern.tutor.Answer;
import io.lectern.tutor.Answers;
import io.lectern.tutor.CheckAnswers;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.TeachingPlans;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.Viseme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One course with one lesson, a plan for it, and a voice that is quick: what a class needs from its neighbours. */
@TestConfiguration(proxyBeanMethods = false)
class FakeSchool {

    static final TeachingPlan PLAN = ScriptedLesson.plan();
    static final int CLIP_MS = 400;

    private static final Set<UserId> LEARNERS = ConcurrentHashMap.newKeySet();
    private static final Set<UserId> TEACHERS = ConcurrentHashMap.newKeySet();

    static final Set<UserId> SEEN = ConcurrentHashMap.newKeySet();
    static final Set<UserId> ATTENDED = ConcurrentHashMap.newKeySet();

    static void enrol(UserId learner) {
        LEARNERS.add(learner);
    }

    static void employ(UserId teacher) {
        TEACHERS.add(teacher);
    }

    private static PublishedLesson lesson() {
        var block = new Block(
                ScriptedLesson.STOCK_BLOCK,
                BlockKind.TEXT,
                "Stock",
                null,
                0,
                "Stock",
                null,
                null,
                null,
                null,
                null,
                null);
        return new PublishedLesson(PLAN.lesson(), PLAN.course(), 1, "Stock", "en", "", List.of(block), Instant.EPOCH);
    }

    @Bean
    @Primary
    Lessons fakeLessons() {
        return new Lessons() {
            @Override
            public Optional<PublishedLesson> published(LessonId lesson) {
                return lesson.equals(PLAN.lesson()) ? Optional.of(lesson()) : Optional.empty();
            }

            @Override
            public Optional<PublishedLesson> published(LessonId lesson, int version) {
                return published(lesson);
            }

            @Override
            public List<PublishedLesson> publishedOf(CourseId course) {
                return List.of(lesson());
            }
        };
    }

    @Bean
    @Primary
    LessonViews fakeLessonViews() {
        return new LessonViews() {
            @Override
            public Optional<LessonView> of(LessonId lesson, int version) {
                return Optional.of(new LessonView(PLAN.lesson(), PLAN.course(), 1, "Stock", "en", "", 5, List.of()));
            }

            @Override
            public Set<UUID> countedBlocks(LessonId lesson, int version) {
                return Set.of(ScriptedLesson.STOCK_BLOCK);
            }

            @Override
            public Set<FileId> files(LessonId lesson, int version) {
                return Set.of();
            }
        };
    }

    @Bean
    @Primary
    CourseCatalog fakeCatalog() {
        return new CourseCatalog() {
            @Override
            public Optional<CourseSummary> find(CourseId id) {
                return Optional.of(new CourseSummary(
                        id, "stock", "Stock", "", "en", true, true, List.copyOf(TEACHERS), List.of(PLAN.lesson())));
            }

            @Override
            public List<CourseSummary> findAll(Collection<CourseId> ids) {
                return ids.stream().flatMap(id -> find(id).stream()).toList();
            }
        };
    }

    @Bean
    @Primary
    EnrolmentRegister fakeEnrolments() {
        return new EnrolmentRegister() {
            @Override
            public boolean isEnrolled(UserId person, CourseId course) {
                return LEARNERS.contains(person);
            }

            @Override
            public Optional<Taking> taking(UserId person, CourseId course) {
                return takingsOf(person).stream()
                        .filter(taking -> taking.course().equals(course))
                        .findFirst();
            }

            @Override
            public List<Taking> takingsOf(UserId person) {
                return coursesOf(person).stream()
                        .map(course -> new Taking(course, Instant.EPOCH, null, Taking.State.CURRENT))
                        .toList();
            }

            @Override
            public List<CourseId> coursesOf(UserId person) {
                return LEARNERS.contains(person) ? List.of(PLAN.course()) : List.of();
            }

            @Override
            public List<UserId> learnersOf(CourseId course) {
                return List.copyOf(LEARNERS);
            }

            @Override
            public List<Taker> takersOf(CourseId course) {
                return List.of();
            }
        };
    }

    @Bean
    @Primary
    TeachingPlans fakePlans() {
        return new TeachingPlans() {
            @Override
            public Optional<TeachingPlan> of(LessonId lesson) {
                return Optional.of(PLAN);
            }

            @Override
            public Optional<TeachingPlan> of(LessonId lesson, int lessonVersion) {
                return Optional.of(PLAN);
            }
        };
    }

    @Bean
    @Primary
    LessonProgressRecorder fakeProgress() {
        return new LessonProgressRecorder() {
            @Override
            public void seen(UserId person, LessonId lesson, Collection<UUID> blocks) {
                SEEN.add(person);
            }

            @Override
            public void attended(UserId person, Presence presence) {
                if (presence.percent() == Presence.WHOLE) {
                    ATTENDED.add(person);
                }
            }
        };
    }

    @Bean
    @Primary
    Answers fakeAnswers() {
        return (question, onPart) -> {
            Answer answer = ScriptedLesson.answer("Stock is goods.", "They wait on a shelf.");
            answer.clauses().forEach(clause -> onPart.accept(answer.part(clause)));
            return answer;
        };
    }

    @Bean
    @Primary
    CheckAnswers fakeJudge() {
        return ScriptedLesson.judge();
    }

    @Bean
    @Primary
    @ConditionalOnProperty(name = "fake.voice", matchIfMissing = true)
    SpeechClips fakeVoice() {
        return new SpeechClips() {
            @Override
            public Clip clip(Line line) {
                String hash = UUID.nameUUIDFromBytes(line.speech().getBytes(StandardCharsets.UTF_8))
                        .toString();
                return new Clip(
                        hash,
                        line.language(),
                        "fake",
                        CLIP_MS,
                        List.of(new Clip.Shape(0, Viseme.AA), new Clip.Shape(300, Viseme.SIL)),
                        List.of(new Clip.Word(0, 300, 0, 4)),
                        "audio");
            }

            @Override
            public Optional<Clip> ready(Line line) {
                return Optional.of(clip(line));
            }

            @Override
            public Preparation ensure(Collection<Line> lines) {
                return progress(lines);
            }

            @Override
            public Preparation progress(Collection<Line> lines) {
                return new Preparation(lines.size(), lines.size(), 0);
            }
        };
    }
}
