package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.learning.mastery.EditSkills;
import io.lectern.learning.mastery.HearObjections;
import io.lectern.learning.mastery.ReadMastery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "mastery")
class MasteryController {

    private final ReadMastery mastery;
    private final HearObjections objections;
    private final EditSkills skills;

    MasteryController(ReadMastery mastery, HearObjections objections, EditSkills skills) {
        this.mastery = mastery;
        this.objections = objections;
        this.skills = skills;
    }

    @GetMapping("/api/courses/{id}/mastery")
    @Operation(operationId = "getMyMastery", summary = "How well the person knows the skills of a course, and why")
    MasteryAnswers.MyMastery mine(Actor actor, @PathVariable UUID id) {
        return MasteryAnswers.MyMastery.of(mastery.mine(actor, id));
    }

    @PostMapping("/api/courses/{id}/mastery/{skill}/objection")
    @Operation(operationId = "objectToMastery", summary = "Tells the teachers that an estimate is wrong")
    MasteryAnswers.MyMastery object(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID skill,
            @Valid @RequestBody MasteryAnswers.GivenObjection request) {
        objections.object(actor, id, skill, request.words());
        return MasteryAnswers.MyMastery.of(mastery.mine(actor, id));
    }

    @GetMapping("/api/courses/{id}/learners/mastery")
    @Operation(operationId = "getClassMastery", summary = "The skills of all learners of a course, for its teachers")
    MasteryAnswers.ClassMastery ofClass(Actor actor, @PathVariable UUID id) {
        return MasteryAnswers.ClassMastery.of(mastery.ofClass(actor, id));
    }

    @PutMapping("/api/courses/{id}/learners/{person}/objections/{objection}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "decideObjection", summary = "Lets an estimate stand, or has it begin anew")
    void decide(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @PathVariable UUID objection,
            @Valid @RequestBody MasteryAnswers.ObjectionDecision request) {
        objections.decide(actor, id, person, objection, request.anew(), request.reply());
    }

    @GetMapping("/api/my/objections")
    @Operation(
            operationId = "getOpenObjections",
            summary = "What learners object to in the courses that the person teaches")
    MasteryAnswers.OpenObjections waiting(Actor actor) {
        return MasteryAnswers.OpenObjections.of(objections.waiting(actor));
    }

    @GetMapping("/api/courses/{id}/skills")
    @Operation(operationId = "getSkills", summary = "The skills of a course, for its teachers")
    MasteryAnswers.SkillsOfCourse skills(Actor actor, @PathVariable UUID id) {
        return MasteryAnswers.SkillsOfCourse.of(skills.ofCourse(actor, id));
    }

    @PutMapping("/api/courses/{id}/skills")
    @Operation(operationId = "saveSkills", summary = "Says what skills a course teaches and which come first")
    MasteryAnswers.SkillsOfCourse save(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody MasteryAnswers.SaveSkills request) {
        return MasteryAnswers.SkillsOfCourse.of(skills.save(actor, id, request.edition(), request.given()));
    }
}
