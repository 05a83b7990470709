package org.kontor.identity.values;

import java.util.List;
import org.kontor.persistence.UnitOfWork;

/** Values that a module keeps as records of its own and that fields offer as they do a value list; register it as a service. */
public interface OfferedValues {

    /** The name by which fields refer to them. */
    String valueList();

    /** The values, the same for every user, in the order in which they are offered. */
    List<String> values(UnitOfWork uow);
}
