package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.customers.competitors.Competitor;
import org.kontor.customers.competitors.CompetitorAlias;
import org.kontor.customers.competitors.CompetitorProduct;
import org.kontor.customers.internal.competitors.CompetitorRecords;
import org.kontor.customers.selling.CompetingOffer;
import org.kontor.customers.selling.Opportunity;
import org.kontor.identity.internal.values.ValueListRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.time.Period;
import org.kontor.orders.internal.market.CompetingProducts;
import org.kontor.orders.internal.market.MarketRecords;
import org.kontor.orders.market.MarketNote;
import org.kontor.orders.market.MarketNoteKind;
import org.kontor.orders.market.Usefulness;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.MeasureQuery;

/** What people learn of the market is noted, judged, counted and compared with what we offer (WRK-05, KPI-08). */
class MarketRegisterIT {

    private static final Period MONTH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @TempDir
    Path home;

    private Company company;
    private MarketRecords register;
    private Actor wu;
    private Actor li;

    private void begin(Company opened) {
        company = opened;
        company.setUp();
        register = new MarketRecords(company.units, company.lists, company.notices);
        wu = company.user("wu", "sales-manager", "Sales");
        li = company.user("li", "sales", "Sales");
    }

    private Stored<MarketNote> note(Actor author, String competitor, String product, String price, String text) {
        MarketNote note = register.blank(author);
        note.setKind(MarketNoteKind.PRICE);
        note.setCompetitor(competitor);
        note.setTheirProduct(product);
        note.setPrice(price.isEmpty() ? null : new BigDecimal(price));
        note.setText(text);
        return register.create(author, note);
    }

    private long rows(Actor actor, String text) {
        return company.lists.count(
                actor,
                company.lists.list("marketNotes").orElseThrow(),
                new ListRequest(Optional.of(text), List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNoteNeedsLittleAndIsFound(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            MarketNote blank = register.blank(li);
            assertThat(blank.getDay()).as("today").isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(blank.getCurrency()).isEqualTo("CNY");
            note(li, "Hengda", "HX 20", "95", null);
            note(li, null, null, "", "Two dealers ask for smaller packs");
            assertThat(rows(li, "hengda")).isEqualTo(1);
            assertThat(rows(li, "smaller packs")).isEqualTo(1);
            Actor other = company.user("ma", "sales", "Sales");
            assertThat(rows(other, "hengda")).as("of a colleague").isZero();
            assertThat(rows(wu, "hengda")).as("of the department").isEqualTo(1);

            assertThatThrownBy(() -> note(li, "Hengda", "HX 20", "", null)).hasMessageContaining("Write some words");
            assertThatThrownBy(() -> note(li, null, null, "5", "x")).hasMessageContaining("whose price");
            assertThatThrownBy(() -> note(li, "Hengda", null, "0", null)).hasMessageContaining("more than nothing");
            MarketNote future = register.blank(li);
            future.setText("x");
            future.setDay(LocalDate.of(2026, 3, 3));
            assertThatThrownBy(() -> register.create(li, future)).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void managersJudgeNotesAndUsefulOnesCount(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            Stored<MarketNote> first = note(li, "Hengda", "HX 20", "95", null);
            Stored<MarketNote> second = note(li, "Hengda", "HX 20", "96", null);
            note(li, "Hengda", "HX 20", "97", null);
            assertThatThrownBy(() -> register.rate(li, first.id(), first.version(), Usefulness.USEFUL))
                    .as("no right to")
                    .isInstanceOf(ProblemException.class);
            Stored<MarketNote> own = note(wu, "Hengda", null, "1", null);
            assertThatThrownBy(() -> register.rate(wu, own.id(), own.version(), Usefulness.USEFUL))
                    .hasMessageContaining("Somebody else");
            Stored<MarketNote> rated = register.rate(wu, first.id(), first.version(), Usefulness.VERY_USEFUL);
            register.rate(wu, second.id(), second.version(), Usefulness.OF_NO_USE);
            assertThat(rated.draft().getRatedBy()).isEqualTo(wu.name());
            assertThat(register.editable(li, register.load(li, first.id())))
                    .as("stays as it was judged")
                    .isFalse();
            MarketNote changed = register.load(li, first.id()).draft();
            changed.setText("changed afterwards");
            assertThatThrownBy(() -> register.update(li, first.id(), rated.version(), changed))
                    .hasMessageContaining("stays as it is");

            assertThat(count("marketNotes")).isEqualTo(3);
            assertThat(count("usefulMarketNotes")).isEqualTo(1);
            MeasureQuery useful =
                    MeasureQuery.of("usefulMarketNotes", MONTH).where(Dimension.OWNER, List.of(li.userId()));
            assertThat(company.measures.documents(wu, useful).orElseThrow().listId())
                    .isEqualTo("marketNotes");
        }
    }

    private int count(String measure) {
        Figure figure = company.measures.figure(
                wu, MeasureQuery.of(measure, MONTH).where(Dimension.OWNER, List.of(li.userId())));
        return figure.amount().intValue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void competingProductsStandAgainstOurs(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            Product pump = company.product("PUMP", "100", Tracking.NONE);
            note(li, "Hengda", "HX 20", "120", null);
            MarketNote latest = register.blank(li);
            latest.setCompetitor("hengda");
            latest.setTheirProduct("HX 20");
            latest.setPrice(new BigDecimal("90"));
            latest.setProductId(pump.getId());
            register.create(li, latest);
            note(li, "Northwind", null, "", "shows itself at the fair");
            Selling selling = new Selling(company);
            Customer customer = company.customer(li, "Blue Sky Ltd.", "1000", 30);
            lose(selling, customer, "HENGDA", "hx 20");

            List<Object[]> rows = new ArrayList<>();
            new CompetingProducts(company.units, company.lists).read(wu, Map.of(), rows::add);
            assertThat(rows).hasSize(2);
            Object[] hengda = rows.getFirst();
            assertThat(hengda[0]).isEqualTo("Hengda");
            assertThat(hengda[2]).isEqualTo(pump.getName());
            assertThat(hengda[3]).isEqualTo(2);
            assertThat((BigDecimal) hengda[6]).isEqualByComparingTo("90");
            assertThat((BigDecimal) hengda[7]).isEqualByComparingTo("120");
            assertThat((BigDecimal) hengda[8]).as("the latest").isEqualByComparingTo("90");
            assertThat((BigDecimal) hengda[9]).isEqualByComparingTo("100");
            assertThat((BigDecimal) hengda[10]).as("cheaper by a tenth").isEqualByComparingTo("-0.1");
            assertThat(hengda[11]).as("lost to it").isEqualTo(1);
            assertThat(rows.getLast()[8]).as("no price seen").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void competitorsAreInTheRegisterOnceUnderAllTheirNames(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            CompetitorRecords competitors = new CompetitorRecords(company.units, company.lists);
            ValueListRecords values = new ValueListRecords(company.units, company.lists);
            values.addOffered(competitors);
            note(li, "恒达泵业有限公司", "HX 20", "120", null);
            assertThat(note(li, "恒达泵业", "HX 20", "95", null).draft().getCompetitor())
                    .as("as the register spells it")
                    .isEqualTo("恒达泵业有限公司");
            Selling selling = new Selling(company);
            lose(selling, company.customer(li, "Blue Sky Ltd.", "1000", 30), "恒达泵业", "HX 20");
            assertThat(values.values("competitor")).containsExactly("恒达泵业有限公司");

            Stored<Competitor> stored = competitors.load(wu, id(competitors, "恒达"));
            Competitor draft = stored.draft();
            draft.setName("Hengda Group");
            draft.setStrengths("Cheap");
            CompetitorProduct product = new CompetitorProduct();
            product.setName("HX 20");
            draft.getProducts().add(product);
            stored = competitors.update(wu, stored.id(), stored.version(), draft);
            assertThat(stored.draft().getAliases())
                    .as("still found by the name of before")
                    .extracting(CompetitorAlias::getName)
                    .containsExactly("恒达泵业有限公司");
            assertThat(note(li, "恒达泵业", "HX 20", "96", null).draft().getCompetitor())
                    .isEqualTo("Hengda Group");
            List<Object[]> rows = new ArrayList<>();
            new CompetingProducts(company.units, company.lists).read(wu, Map.of(), rows::add);
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row[0]).isEqualTo("Hengda Group");
                assertThat(row[3]).isEqualTo(3);
                assertThat(row[11]).isEqualTo(1);
            });
            Competitor twin = competitors.blank(wu);
            twin.setName("恒达泵业有限公司");
            assertThatThrownBy(() -> competitors.create(wu, twin)).hasMessageContaining("Hengda Group");
        }
    }

    private long id(CompetitorRecords competitors, String name) {
        return competitors.find(wu, name, 1).getFirst().record().id();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void namesOfOlderDealsAndNotesAreEnteredInTheRegister(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            note(li, "Hengda", "HX 20", "120", null);
            lose(new Selling(company), company.customer(li, "Blue Sky Ltd.", "1000", 30), "Northwind", "N 1");
            company.units.run(Actor.system(), "test", uow -> uow.query(Competitor.class, "SELECT c FROM Competitor c")
                    .forEach(uow::remove));
            CompetitorRecords competitors = new CompetitorRecords(company.units, company.lists);
            for (int i = 0; i < 2; i++) {
                competitors.ready();
                register.ready();
            }
            assertThat(company.<List<String>>read(competitors::values)).containsExactly("Hengda", "Northwind");
        }
    }

    private void lose(Selling selling, Customer customer, String competitor, String product) {
        Stored<Opportunity> deal = selling.opportunity(li, customer, "Pumps", "1000");
        Opportunity draft = deal.draft();
        CompetingOffer offer = new CompetingOffer();
        offer.setName(competitor);
        offer.setProduct(product);
        draft.getCompetitors().add(offer);
        Stored<Opportunity> named = selling.opportunities.update(li, deal.id(), deal.version(), draft);
        selling.opportunities.lose(li, named.id(), named.version(), "price", Optional.empty());
    }
}
