package io.lectern.assessment.web;

import static io.lectern.accounts.Role.ADMINISTRATOR;
import static io.lectern.accounts.Role.AUDITOR;
import static io.lectern.accounts.Role.TEACHER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.RoleMatrix;
import io.lectern.assessment.grades.KeepColumns;
import io.lectern.assessment.grades.KeepColumns.ColumnContent;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Teachers here are not those of the course, learners do not take it: they may not even look. */
@OnPostgres
class GradeRoleMatrixTest extends RoleMatrix {

    private static final String COLUMN = """
            {"revision":1,"title":"Talks","possible":10,"released":true}""";
    private static final String FORMULA = """
            {"latest":1,"formula":{"weighting":"POINTS","missingIsZero":true,"categories":[],"columns":[],"bands":[]}}""";

    private record Place(UUID course, UUID column, UUID learner) {}

    @Autowired
    TestCourses courses;

    @Autowired
    KeepColumns columns;

    @Autowired
    Enrol enrol;

    @Override
    protected List<Action> actions() {
        return List.of(
                action("see the gradebook", () -> ofCourse("gradebook"), ADMINISTRATOR, AUDITOR),
                action("export CSV", () -> ofCourse("gradebook.csv"), ADMINISTRATOR, AUDITOR),
                action("export XLSX", () -> ofCourse("gradebook.xlsx"), ADMINISTRATOR, AUDITOR),
                action("see the formulas", () -> ofCourse("grade-formulas"), ADMINISTRATOR, AUDITOR),
                action("preview a formula", () -> ofCourse("grade-formulas/1/preview"), ADMINISTRATOR, AUDITOR),
                action("see own grades", () -> ofCourse("own-grades"), ADMINISTRATOR, AUDITOR),
                action("see somebody's grades", () -> get(learner(made())), ADMINISTRATOR, AUDITOR),
                action("see what was entered", () -> get(cell(made())), ADMINISTRATOR, AUDITOR),
                action("enter points", () -> json(put(cell(made())), """
                                {"revision":0,"points":5,"excused":false}"""), ADMINISTRATOR),
                action("add a column", () -> json(post(course(made()) + "grade-columns"), COLUMN), ADMINISTRATOR),
                action("change a column", () -> json(put(column(made())), COLUMN), ADMINISTRATOR),
                action("remove a column", () -> delete(column(made())).queryParam("revision", "1"), ADMINISTRATOR),
                action("make a formula", () -> json(post(course(made()) + "grade-formulas"), FORMULA), ADMINISTRATOR),
                action(
                        "apply a formula",
                        () -> json(put(course(made()) + "grade-formulas/applied"), """
                                {"revision":1,"number":1,"finished":false}"""),
                        ADMINISTRATOR));
    }

    private Place made() {
        Actor teacher = people.with(TEACHER).actor();
        Actor student = people.student().actor();
        CourseId course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
        var column = columns.add(teacher, course.value(), 0, new ColumnContent("Talks", BigDecimal.TEN, true));
        return new Place(course.value(), column.columns().getFirst().id(), student.userId());
    }

    private MockHttpServletRequestBuilder ofCourse(String what) {
        return get(course(made()) + what);
    }

    private static String course(Place place) {
        return "/api/courses/" + place.course() + "/";
    }

    private static String learner(Place place) {
        return course(place) + "grades/" + place.learner();
    }

    private static String cell(Place place) {
        return learner(place) + "/" + place.column();
    }

    private static String column(Place place) {
        return course(place) + "grade-columns/" + place.column();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
