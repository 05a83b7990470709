package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.catalog.Product;
import org.kontor.catalog.internal.*;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.database.*;
import org.kontor.persistence.derby.internal.DerbyPlatform;
import org.kontor.persistence.internal.*;
import org.kontor.persistence.list.*;

class SmokeTest {
    @TempDir
    Path home;

    @Test
    void works() {
        Database db = Database.open(new DerbyPlatform(), ConnectionProfile.of("t", ConnectionProfile.Kind.MEMORY), home, new char[0], List.of(new CatalogPersistence()), Clock.systemDefaultZone());
        var units = new JpaUnitsOfWork(() -> db, r -> {});
        var lists = new SqlListQueries(new JdbcReader(() -> db), () -> List.of(new CatalogLists()));
        var products = new ProductRecords(units, lists);
        Actor a = Actor.system();
        Product p = products.blank(a);
        p.setNumber("A1"); p.setName("苹果"); p.setListPrice(new BigDecimal("12.5"));
        var s = products.create(a, p);
        assertThat(s.version()).isEqualTo(1);
        var d = products.load(a, s.id());
        d.draft().setName("梨");
        var s2 = products.update(a, s.id(), d.version(), d.draft());
        assertThat(s2.version()).isEqualTo(2);
        assertThatThrownBy(() -> products.update(a, s.id(), d.version(), d.draft())).isInstanceOf(org.kontor.persistence.record.StaleRecordException.class);
        System.out.println(new SqlChangeLog(() -> db).entries(a, s.id(), 10));
        System.out.println(lists.firstPage(a, lists.list("products").get(), ListRequest.ALL, 10));
        System.out.println(products.find(a, "梨", 5));
        System.out.println(units.change(a, "x", u -> u.nextNumber("SO-2026")) + units.change(a, "x", u -> u.nextNumber("SO-2026")));
        db.close();
    }
}
