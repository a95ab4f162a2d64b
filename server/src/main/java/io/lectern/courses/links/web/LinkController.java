package io.lectern.courses.links.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.links.BringHome;
import io.lectern.courses.links.ReadLinks;
import io.lectern.courses.links.ReplaceLink;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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
@Tag(name = "links of lessons")
class LinkController {

    private static final int LONGEST = 4000;

    private final ReadLinks read;
    private final ReplaceLink replaceLink;
    private final BringHome bringHome;

    LinkController(ReadLinks read, ReplaceLink replaceLink, BringHome bringHome) {
        this.read = read;
        this.replaceLink = replaceLink;
        this.bringHome = bringHome;
    }

    /** @param address the one that the draft shows @param replacement another one, or the code for embedding it */
    record LinkReplacement(
            @NotBlank @Size(max = LONGEST) String address,
            @NotBlank @Size(max = LONGEST) String replacement) {}

    @GetMapping("/api/courses/{id}/links")
    @Operation(
            operationId = "listLinks",
            summary = "What the lessons of a course link to, and whether it still works; what does not comes first")
    List<LinkAnswers.ShownLink> list(Actor actor, @PathVariable UUID id) {
        return read.ofCourse(actor, id).stream().map(LinkAnswers.ShownLink::of).toList();
    }

    @GetMapping("/api/links/broken")
    @Operation(operationId = "listBrokenLinks", summary = "One's own courses with links that do not work any more")
    List<ReadLinks.Broken> broken(Actor actor) {
        return read.ofTeacher(actor);
    }

    @PostMapping("/api/courses/{id}/links/look")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "lookAtLinks", summary = "Has the links of a course looked at within some minutes")
    void look(Actor actor, @PathVariable UUID id) {
        read.lookAgain(actor, id);
    }

    @PutMapping("/api/lessons/{id}/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "replaceLink",
            summary = "Puts another address in the place of one in the draft of a lesson; publishes nothing")
    void replace(Actor actor, @PathVariable UUID id, @Valid @RequestBody LinkReplacement request) {
        replaceLink.replace(actor, id, request.address(), request.replacement());
    }

    /** @param address the one that the draft shows */
    record LinkToBring(@NotBlank @Size(max = LONGEST) String address) {}

    /** @param upload as which it comes, to be asked about like any upload of one's own */
    record LinkArrival(UUID upload, long length) {}

    @PostMapping("/api/lessons/{id}/links/bring")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "bringLinkHome",
            summary =
                    "Fetches the video that a link of the draft shows; kept, it takes the link's place. Again, it goes on")
    LinkArrival bring(Actor actor, @PathVariable UUID id, @Valid @RequestBody LinkToBring request) {
        var arrival = bringHome.bring(actor, id, request.address());
        return new LinkArrival(arrival.upload(), arrival.length());
    }
}
