package org.kontor.process.internal;

import jakarta.persistence.FlushModeType;
import org.kontor.persistence.UnitOfWork;

/** Which modules the company uses: those that have tables in the shared database, on whatever desktop they run. */
final class ModuleUse {

    private static final String PREFIX = "org.kontor.";

    private ModuleUse() {}

    static boolean isUsed(UnitOfWork uow, String module) {
        return ((Number) uow.entities()
                                .createNativeQuery("SELECT COUNT(*) FROM SCHEMA_STEP WHERE COMPONENT = ?1")
                                .setParameter(1, PREFIX + module)
                                .setFlushMode(FlushModeType.COMMIT)
                                .getSingleResult())
                        .intValue()
                > 0;
    }
}
