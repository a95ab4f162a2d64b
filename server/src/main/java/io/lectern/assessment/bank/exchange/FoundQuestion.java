package io.lectern.assessment.bank.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question of a file. @param draft null when it cannot be read @param faults nothing when it can be taken as it is */
public record FoundQuestion(int line, @Nullable QuestionDraft draft, List<LineFault> faults) {

    public FoundQuestion {
        faults = List.copyOf(faults);
    }

    static FoundQuestion read(QuestionDraft draft) {
        return new FoundQuestion(draft.line(), draft, List.of());
    }

    static FoundQuestion unreadable(int line, LineFault fault) {
        return new FoundQuestion(line, null, List.of(fault));
    }
}
