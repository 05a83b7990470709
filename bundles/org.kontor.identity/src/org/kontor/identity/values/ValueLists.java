package org.kontor.identity.values;

import java.util.List;

/** The values that are offered for fields like industry or source, so that people write the same in the same way (CUS-08). */
public interface ValueLists {

    /** The values in use, the same for every user, in the company's order; none for a list that nobody knows. */
    List<String> values(String listId);
}
