package io.lectern.tutor.answers;

import io.lectern.tutor.Answer;
import io.lectern.tutor.LearnerQuestion.Exchange;
import io.lectern.tutor.retrieval.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands questions that lean on the one before: "and why?", "what about the second?". */
final class FollowUp {

    private static final int FEW_WORDS = 1;
    private static final Pattern LEANING = Pattern.compile(
            "^(and|but|so|what about|how about|then)\\b.*|^(و|ثم |وماذا عن|ماذا عن|طيب ).*|.*\\b(it|this|that|they|them|these|those|one)\\s*[?.!]*$|.*(هذا|ذلك|هذه|هو|هي)\\s*[؟?.!]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final List<Pattern> ORDINALS = List.of(
            ordinal("first", "أول|الأول|الأولى|الاول|الاولى"),
            ordinal("second", "الثاني|الثانية"),
            ordinal("third", "الثالث|الثالثة"),
            ordinal("fourth", "الرابع|الرابعة"),
            ordinal("fifth", "الخامس|الخامسة"));

    private FollowUp() {}

    /** The query of a question, together with the one before when it cannot be understood alone. */
    static Query query(String text, @Nullable Exchange before) {
        Query own = Query.of(ordinal(text).isPresent() ? "" : text);
        boolean leans =
                own.words().size() <= FEW_WORDS || LEANING.matcher(text.strip()).matches();
        return before != null && leans ? own.remembering(Query.of(before.question())) : own;
    }

    /** Whether it only makes sense together with the question before. */
    static boolean bare(String text) {
        return Query.of(text).empty();
    }

    /** The place in a list that is asked for, from 0. */
    static OptionalInt ordinal(String text) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            Matcher matcher = ORDINALS.get(i).matcher(text);
            if (matcher.find()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The blocks that the answer before was taken from. */
    static Set<UUID> blocks(@Nullable Exchange before) {
        return before == null
                ? Set.of()
                : before.answer().clauses().stream()
                        .flatMap(c -> c.sources().stream())
                        .map(Answer.Source::block)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Pattern ordinal(String english, String arabic) {
        return Pattern.compile(
                "^(and )?(what about |how about |what is |and )?the " + english
                        + "( one| point)?\\s*[?.!]*$|(ماذا عن|وماذا عن|ما هو|ما هي|و)\\s*(" + arabic + ")\\s*[؟?.!]*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
