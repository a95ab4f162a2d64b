package io.lectern.assessment.web;

import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.marking.FindWork;
import io.lectern.assessment.marking.Mark;
import io.lectern.assessment.marking.MarkAnswers;
import io.lectern.assessment.marking.Marking;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of those who marked an answer. */
record MarkerNames(Map<UUID, String> names) {

    static MarkerNames of(MarkAnswers.Opened opened, People people) {
        Stream<UUID> markers = Stream.of(
                        Stream.ofNullable(opened.standing()),
                        Stream.ofNullable(opened.decision()),
                        opened.others().stream(),
                        opened.earlier().stream())
                .flatMap(marks -> marks)
                .map(Mark::marker);
        return of(markers, people);
    }

    /** Of who signed for marks. */
    static MarkerNames of(FindWork.Work work, People people) {
        return of(
                work.papers().stream()
                        .flatMap(paper -> Stream.ofNullable(paper.signature()))
                        .map(Marking.Signature::by),
                people);
    }

    private static MarkerNames of(Stream<UUID> ids, People people) {
        return new MarkerNames(people.findAll(ids.distinct().map(UserId::new).toList()).stream()
                .collect(Collectors.toMap(p -> p.id().value(), Person::name)));
    }

    String of(UUID marker) {
        return names.getOrDefault(marker, "");
    }
}
