package org.kontor.persistence.internal;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.persistence.Secret;

/** Which fields of an entity are {@link Secret}; looked up once for each class. */
final class SecretFields {

    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(Secret.class))
                    .map(Field::getName)
                    .collect(Collectors.toUnmodifiableSet());
        }
    };

    private SecretFields() {}

    static boolean has(Class<?> entity, String attribute) {
        return NAMES.get(entity).contains(attribute);
    }
}
