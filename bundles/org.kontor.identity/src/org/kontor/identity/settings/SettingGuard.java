package org.kontor.identity.settings;

import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;

/** A module's say on whether a setting may still be changed, and what follows from a change; register it as a service. */
public interface SettingGuard {

    /**
     * Looks at a change before it is stored.
     *
     * @param code by what modules know the setting
     * @param value what it is to be
     * @return what speaks against it
     */
    Optional<Text> objection(UnitOfWork uow, String code, String value);

    /** Follows up when a setting was stored, in the same unit of work. */
    default void decided(UnitOfWork uow, String code) {}
}
