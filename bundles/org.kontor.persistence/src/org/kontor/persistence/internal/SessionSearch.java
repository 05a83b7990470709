package org.kontor.persistence.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.search.SearchIndexes;

/** The search indexes of the database that is open at the moment of use. */
record SessionSearch(DatabaseSession session) implements SearchIndexes {

    @Override
    public Optional<long[]> candidates(String index, String text, int most) {
        return session.database().search().candidates(index, text, most);
    }

    @Override
    public List<Similar> similar(String index, String text, double least, int most) {
        return session.database().search().similar(index, text, least, most);
    }

    @Override
    public String capitals(String sql) {
        return session.database().search().capitals(sql);
    }

    @Override
    public void rebuild() {
        session.database().search().rebuild();
    }
}
