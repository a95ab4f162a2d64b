package io.lectern.tutor.web;

import io.lectern.accounts.Actor;
import io.lectern.liveclass.ClassId;
import io.lectern.tutor.room.ForgetRooms;
import io.lectern.tutor.room.RoomArchive;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/classes/{id}")
class ClassMaterialController {

    private final RoomArchive archive;
    private final ForgetRooms forgetting;

    ClassMaterialController(RoomArchive archive, ForgetRooms forgetting) {
        this.archive = archive;
        this.forgetting = forgetting;
    }

    /** What the board of the class may show. */
    @GetMapping("/material")
    @Operation(operationId = "getClassMaterial", summary = "The lesson as this class is taught it")
    RoomArchive.Material material(Actor actor, @PathVariable UUID id) {
        return archive.material(ClassId.of(id), actor);
    }

    /** Everything the teacher said and did, to be heard again. */
    @GetMapping("/replay")
    @Operation(operationId = "getClassReplay", summary = "A class to be heard again")
    RoomArchive.Replay replay(Actor actor, @PathVariable UUID id) {
        return archive.replay(ClassId.of(id), actor);
    }

    /** For good. */
    @DeleteMapping("/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteReplay",
            summary = "Forgets what was said in a class for many; that it took place stays")
    void forget(Actor actor, @PathVariable UUID id) {
        forgetting.forget(actor, ClassId.of(id));
    }
}
