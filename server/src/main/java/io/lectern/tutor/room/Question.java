package io.lectern.tutor.room;

import io.lectern.liveclass.Attendee;
import java.util.UUID;

/** What somebody asks the teacher. @param id made by the browser, so that a repetition is the same question */
record Question(UUID id, Attendee by, String text) {}
