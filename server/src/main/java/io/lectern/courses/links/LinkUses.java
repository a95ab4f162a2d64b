package io.lectern.courses.links;

import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.LessonLinks;
import io.lectern.courses.links.address.LinkAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the links that lessons show, so that each is looked at, and forgets those that no lesson shows any more. */
@Component
class LinkUses {

    private static final int AT_ONCE = 200;
    private static final Duration UNUSED_KEPT = Duration.ofDays(30);
    private static final Duration NOTED_AGAIN = Duration.ofDays(1);

    private final LessonDrafts lessons;
    private final CheckedLinks links;
    private final Homecomings homecomings;
    private final Clock clock;

    LinkUses(LessonDrafts lessons, CheckedLinks links, Homecomings homecomings, Clock clock) {
        this.lessons = lessons;
        this.links = links;
        this.homecomings = homecomings;
        this.clock = clock;
    }

    /** Those whose address is of the right shape; for the others there is nothing to look at. */
    void gather() {
        Instant now = clock.instant();
        eachPage(page -> note(page, now));
        links.deleteAll(links.findByUsedAtLessThan(now.minus(UNUSED_KEPT), Limit.of(AT_ONCE)));
        homecomings.deleteAll(homecomings.findByAskedAtLessThan(now.minus(UNUSED_KEPT), Limit.of(AT_ONCE)));
    }

    /** The courses that show these addresses, in drafts or to learners, with how many of them each shows. */
    Map<UUID, Integer> coursesWith(Set<String> addresses) {
        Map<UUID, Set<String>> found = new HashMap<>();
        eachPage(page -> page.forEach(lesson -> lesson.all().stream()
                .filter(addresses::contains)
                .forEach(address -> found.computeIfAbsent(lesson.courseId(), _ -> new LinkedHashSet<>())
                        .add(address))));
        Map<UUID, Integer> counted = new HashMap<>();
        found.forEach((course, shown) -> counted.put(course, shown.size()));
        return counted;
    }

    private void eachPage(Consumer<List<LessonLinks.Linking>> use) {
        List<LessonLinks.Linking> page = lessons.linkingAfter(null, AT_ONCE);
        while (!page.isEmpty()) {
            use.accept(page);
            page = lessons.linkingAfter(page.getLast().id(), AT_ONCE);
        }
    }

    private void note(List<LessonLinks.Linking> page, Instant now) {
        Set<String> shown = new LinkedHashSet<>();
        page.forEach(lesson -> lesson.all().stream()
                .filter(address -> LinkAddress.of(address).flaw() == null)
                .forEach(shown::add));
        List<String> all = new ArrayList<>(shown);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
            Map<String, CheckedLink> known = new HashMap<>();
            links.findByAddressIn(some).forEach(link -> known.put(link.address(), link));
            some.forEach(address -> note(address, known.get(address), now));
        }
    }

    private void note(String address, @Nullable CheckedLink known, Instant now) {
        try {
            if (known == null) {
                links.save(CheckedLink.of(address, now));
            } else if (known.usedAt().isBefore(now.minus(NOTED_AGAIN))) {
                links.save(known.used(now));
            }
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            // somebody else has just noted it
            return;
        }
    }
}
