package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import java.util.UUID;

/** What a room looks like at this moment: to whoever comes, to whoever goes, and to the store. */
class Overview {

    private final Script script;
    private final Teaching.Parts parts;
    private final Agenda agenda;
    private final Delivery delivery;

    Overview(Script script, Teaching.Parts parts, Agenda agenda, Delivery delivery) {
        this.script = script;
        this.parts = parts;
        this.agenda = agenda;
        this.delivery = delivery;
    }

    /** What somebody who comes now needs to see. */
    ServerMessage.StageView view(Phase phase) {
        return new ServerMessage.StageView(
                phase,
                delivery.epoch(),
                Math.min(agenda.place(), script.size()),
                script.size(),
                script.outline(),
                delivery.shown(),
                parts.questions().thinking(),
                delivery.answered(),
                parts.check().view(),
                parts.questions().waiting(),
                parts.fitting().view(),
                null);
    }

    /** What a restart needs to go on from here. */
    RoomMemory memory(Phase phase) {
        int place = parts.check().placeOr(agenda.place());
        UUID beat = place < script.size() ? script.beat(place).id() : null;
        return parts.minutes()
                .memory(
                        place,
                        beat,
                        delivery.epoch(),
                        phase == Phase.PAUSED,
                        phase == Phase.ENDED,
                        parts.fitting().adaptations());
    }

    /** What this person takes home. */
    ServerMessage.Summary summaryFor(UserId who, long now) {
        return parts.minutes().summaryFor(who, script.sectionsBefore(agenda.place()), now);
    }

    /** Who was there for what, so far. */
    RoomEffect.Attended attended() {
        return new RoomEffect.Attended(script.source().whole(), parts.minutes().heard());
    }
}
