package io.lectern.tutor.web;

import io.lectern.accounts.Actor;
import io.lectern.liveclass.ClassId;
import io.lectern.tutor.room.RoomArchive;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/classes/{id}")
class ClassMaterialController {

    private final RoomArchive archive;

    ClassMaterialController(RoomArchive archive) {
        this.archive = archive;
    }

    /** What the board of the class may show. */
    @GetMapping("/material")
    RoomArchive.Material material(Actor actor, @PathVariable UUID id) {
        return archive.material(ClassId.of(id), actor);
    }

    /** Everything the teacher said and did, to be heard again. */
    @GetMapping("/replay")
    RoomArchive.Replay replay(Actor actor, @PathVariable UUID id) {
        return archive.replay(ClassId.of(id), actor);
    }
}
