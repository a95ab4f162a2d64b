package io.lectern.assessment.web;

import static io.lectern.accounts.Role.ADMINISTRATOR;
import static io.lectern.accounts.Role.AUDITOR;
import static io.lectern.accounts.Role.TEACHER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.RoleMatrix;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Teachers here are not those of the course: they may not even look. */
@OnPostgres
class MarkingRoleMatrixTest extends RoleMatrix {

    private static final String MARK = """
            {"part":"MARK","seen":null,"points":1,"comment":"Good.","notes":[],"levels":null}""";
    private static final String RULES = """
            {"revision":0,"rules":{"together":false,"anonymous":false,"second":false,"tolerance":10,"sample":null,"signed":false}}""";

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Override
    protected List<Action> actions() {
        return List.of(
                action("see own queue", () -> get("/api/marking"), Role.values()),
                action(
                        "see the queue of a course",
                        () -> get("/api/marking")
                                .queryParam("course", handedIn().courseId().toString()),
                        ADMINISTRATOR,
                        AUDITOR),
                action(
                        "see what waits",
                        () -> get("/api/assessments/{id}/marking", handedIn().assessmentId()),
                        ADMINISTRATOR,
                        AUDITOR),
                action("see an answer", () -> get(answer(handedIn())), ADMINISTRATOR, AUDITOR),
                action("mark", () -> json(put(answer(handedIn())), MARK), ADMINISTRATOR),
                action(
                        "release one",
                        () -> post("/api/attempts/{id}/release", handedIn().id()),
                        ADMINISTRATOR),
                action(
                        "release all",
                        () -> post("/api/assessments/{id}/release", handedIn().assessmentId()),
                        ADMINISTRATOR),
                action(
                        "sign",
                        () -> post("/api/assessments/{id}/signature", handedIn().assessmentId()),
                        ADMINISTRATOR),
                action("see own comments", () -> get("/api/marking/comments"), TEACHER, ADMINISTRATOR),
                action("see the rules", () -> get(rules(handedIn())), ADMINISTRATOR, AUDITOR),
                action("change the rules", () -> json(put(rules(handedIn())), RULES), ADMINISTRATOR),
                action(
                        "see changed questions",
                        () -> get("/api/assessments/{id}/regrading", handedIn().assessmentId()),
                        ADMINISTRATOR,
                        AUDITOR),
                action("preview a regrade", () -> get(regrade(handedIn())), ADMINISTRATOR, AUDITOR),
                action("regrade", () -> regrading(handedIn()), ADMINISTRATOR),
                action(
                        "see the history",
                        () -> get("/api/attempts/{id}/history", handedIn().id()),
                        ADMINISTRATOR,
                        AUDITOR),
                action(
                        "see released marks",
                        () -> get("/api/attempts/{id}/marks", handedIn().id()),
                        ADMINISTRATOR,
                        AUDITOR));
    }

    private Attempt handedIn() {
        Actor teacher = people.with(TEACHER).actor();
        Actor student = people.student().actor();
        CourseId course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, make.essay(teacher, course));
        Attempt attempt = take.start(student, quiz.id(), false);
        UUID essay = attempt.items().getFirst().id();
        return take.submit(student, attempt.id(), List.of(new Given(essay, new EssayResponse("Boxes."), 1)));
    }

    private static String answer(Attempt attempt) {
        return "/api/attempts/" + attempt.id() + "/marking/"
                + attempt.items().getFirst().id();
    }

    private static String rules(Attempt attempt) {
        return "/api/assessments/" + attempt.assessmentId() + "/marking-rules";
    }

    private static String regrade(Attempt attempt) {
        return "/api/assessments/" + attempt.assessmentId() + "/regrading/"
                + attempt.items().getFirst().question();
    }

    private static MockHttpServletRequestBuilder regrading(Attempt attempt) {
        return json(post("/api/assessments/{id}/regrading", attempt.assessmentId()), """
                {"question":"%s","revision":1,"everywhere":false}""".formatted(
                        attempt.items().getFirst().question()));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
