package io.lectern.notifications.internal;

import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.learning.events.ObjectionDecided;
import io.lectern.learning.events.ObjectionRaised;
import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells teachers that a learner objects to an estimate, and the learner that it is decided. What was said is on the page. */
@Component
class ObjectionMails {

    private final Mails mails;
    private final CourseCatalog catalog;

    ObjectionMails(Mails mails, CourseCatalog catalog) {
        this.mails = mails;
        this.catalog = catalog;
    }

    @ApplicationModuleListener
    void on(ObjectionRaised event) {
        var news = new Mail.News(
                Mail.News.Kind.OBJECTION, event.skill(), "/teach/courses/" + event.courseId() + "/skills");
        catalog.find(new CourseId(event.courseId()))
                .ifPresent(course -> course.teachers()
                        .forEach(teacher ->
                                tell(Mail.idFor(event.eventId(), teacher.value()), teacher.value(), news, event.at())));
    }

    @ApplicationModuleListener
    void on(ObjectionDecided event) {
        var news = new Mail.News(
                Mail.News.Kind.OBJECTION_DECIDED, event.skill(), "/courses/" + event.courseId() + "/skills");
        tell(event.eventId(), event.personId(), news, event.at());
    }

    private void tell(UUID id, UUID person, Mail.News news, Instant at) {
        if (!mails.existsById(id)) {
            mails.save(Mail.due(id, person, news, at));
        }
    }
}
