package io.lectern.assessment.question;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a sender left out of a record although its type says that it is there. */
final class Missing {

    private Missing() {}

    static void check(Object record, Faults faults) {
        check("", record, faults);
    }

    private static void check(String parent, Object value, Faults faults) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(Faults.at(parent, i), list.get(i), faults);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String field = parent.isEmpty() ? component.getName() : parent + "." + component.getName();
                Object part = valueOf(component, record);
                if (part != null) {
                    check(field, part, faults);
                } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    faults.add(field, "required", "This is missing.");
                }
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
