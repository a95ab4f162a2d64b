package io.lectern.notifications.internal;

import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.LinksBroke;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the teachers of a course that links of its lessons do not work any more. Which ones is on the page. */
@Component
class LinkMails {

    private final Mails mails;
    private final CourseCatalog catalog;

    LinkMails(Mails mails, CourseCatalog catalog) {
        this.mails = mails;
        this.catalog = catalog;
    }

    @ApplicationModuleListener
    void on(LinksBroke event) {
        catalog.find(new CourseId(event.courseId())).ifPresent(course -> {
            var news = new Mail.News(
                    Mail.News.Kind.LINKS_BROKEN, course.title(), "/teach/courses/" + event.courseId() + "/links");
            course.teachers().forEach(teacher -> {
                var id = Mail.idFor(event.eventId(), teacher.value());
                if (!mails.existsById(id)) {
                    mails.save(Mail.due(id, teacher.value(), news, event.at()));
                }
            });
        });
    }
}
