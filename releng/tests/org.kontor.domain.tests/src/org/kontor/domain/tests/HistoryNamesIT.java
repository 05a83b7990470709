package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Derived;
import org.kontor.persistence.changelog.LoggedNames;
import org.kontor.persistence.record.RecordService;

/** Whatever the change log may say of a record has a name in both languages. */
class HistoryNamesIT {

    /** Of these the log says nothing, or the steps of the document do. */
    private static final Set<String> NOT_TOLD = Set.of("id", "version", "createdAt", "changedAt", "changedBy", "state");

    private final TreeSet<String> raw = new TreeSet<>();
    private int asked;

    @TempDir
    private Path home;

    @Test
    void everyAttributeThatIsLoggedHasAName() {
        try (Company company = new Company(Databases.DERBY, home)) {
            Map<Class<?>, EntityType<?>> entities =
                    company.read(uow -> uow.entities().getMetamodel().getEntities().stream()
                            .collect(Collectors.toMap(EntityType::getJavaType, Function.identity())));
            List<RecordType<?>> types = types(company);
            for (RecordType<?> type : types) {
                check(type, entities.get(type.create().getClass()), false);
                type.tables().forEach(table -> Optional.ofNullable(
                                entities.get(table.type().create().getClass()))
                        .ifPresent(line -> check(type, line, true)));
            }
            assertThat(types).hasSizeGreaterThan(35);
            assertThat(asked).isGreaterThan(300);
            assertThat(raw)
                    .as("a field of the record's screen, or derived from what is")
                    .isEmpty();
        }
    }

    /** The records of all services that the company has. */
    private static List<RecordType<?>> types(Company company) {
        List<RecordType<?>> types = new ArrayList<>();
        Arrays.stream(Company.class.getDeclaredFields())
                .filter(field -> RecordService.class.isAssignableFrom(field.getType()))
                .forEach(field -> {
                    try {
                        types.add(((RecordService<?>) field.get(company)).type());
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                });
        return types;
    }

    private void check(RecordType<?> type, ManagedType<?> entity, boolean line) {
        if (entity.getJavaType().isAnnotationPresent(Derived.class)) {
            return;
        }
        for (SingularAttribute<?, ?> attribute : entity.getSingularAttributes()) {
            boolean derived = ((AnnotatedElement) attribute.getJavaMember()).isAnnotationPresent(Derived.class);
            if (derived || NOT_TOLD.contains(attribute.getName())) {
                continue;
            }
            if (attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED) {
                check(type, (EmbeddableType<?>) attribute.getType(), line);
            } else if (attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.BASIC) {
                check(type, attribute.getName(), entity, line);
            }
        }
    }

    private void check(RecordType<?> type, String attribute, ManagedType<?> entity, boolean line) {
        asked++;
        Optional<LoggedNames.Name> name = LoggedNames.of(type, attribute, line);
        if (name.isEmpty()) {
            raw.add(entity.getJavaType().getSimpleName() + "." + attribute);
        }
        name.ifPresent(n -> {
            assertThat(n.label().in(Locale.ENGLISH)).isNotBlank();
            assertThat(n.label().in(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            n.values().values().forEach(value -> assertThat(value.in(Locale.SIMPLIFIED_CHINESE))
                    .isNotBlank());
        });
    }
}
