package org.kontor.persistence.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Secret;

/** The fields of entities that carry an annotation, also in the classes they extend. */
final class MarkedFields {

    /** Whose values the change log does not show. */
    static final MarkedFields SECRET = new MarkedFields(Secret.class);

    /** Whose changes the change log leaves out, because they follow from others. */
    static final MarkedFields DERIVED = new MarkedFields(Derived.class);

    private final ClassValue<Set<String>> names;

    private MarkedFields(Class<? extends Annotation> mark) {
        names = new ClassValue<>() {
            @Override
            protected Set<String> computeValue(Class<?> type) {
                return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                        .filter(field -> field.isAnnotationPresent(mark))
                        .map(Field::getName)
                        .collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    boolean have(Class<?> entity, String attribute) {
        return names.get(entity).contains(attribute);
    }
}
