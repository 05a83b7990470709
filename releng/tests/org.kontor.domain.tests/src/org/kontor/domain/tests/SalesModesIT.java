package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.kontor.contracts.Contract;
import org.kontor.customers.Customer;
import org.kontor.customers.SalesChannel;
import org.kontor.identity.internal.settings.SettingRecords;
import org.kontor.identity.internal.values.ValueListRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesModes;
import org.kontor.orders.internal.SalesByMode;
import org.kontor.orders.internal.SalesByMonth;
import org.kontor.orders.internal.SellingModes;
import org.kontor.orders.quotations.Inquiry;
import org.kontor.orders.quotations.InquiryLine;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.Stored;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.TimeStep;

/** Every sales document says in which way it is sold, and sales are told apart by it (ORD-20). */
class SalesModesIT {

    private static final Actor ALL = Actor.system();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aModeIsProposedCarriedOnAndCounted(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            SellingModes modes = new SellingModes();
            SettingRecords settings = new SettingRecords(company.units, company.lists);
            settings.addContribution(modes);
            settings.ready();
            ValueListRecords values = new ValueListRecords(company.units, company.lists);
            values.addContribution(modes);
            values.ready();
            assertThat(values.values(SalesModes.LIST))
                    .containsExactly("Direct store", "Distribution", "Franchise", "Engineering project", "Retail");

            Actor seller = company.user("li", "sales", "Sales");
            Product pump = company.product("P", "100", Tracking.NONE);
            Customer dealer = company.customer(seller, "Dealer", "100000", 30);
            in(company, dealer, SalesChannel.DEALER);
            Customer nobody = company.customer(seller, "Unclassified", "100000", 30);

            carriesItFromInquiryToOrder(company, seller, dealer, pump);
            proposesNothingWithoutChannel(company, seller, nobody, pump);
            carriesItFromContractToOrder(company, seller, dealer, pump);
            tellsSalesApart(company, seller);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void in(Company company, Customer customer, SalesChannel channel) {
        Stored<Customer> stored = company.customers.load(ALL, customer.getId());
        stored.draft().getClassification().setChannel(channel);
        company.customers.update(ALL, stored.id(), stored.version(), stored.draft());
    }

    private static void carriesItFromInquiryToOrder(Company company, Actor seller, Customer dealer, Product pump) {
        Inquiry asked = company.inquiries.blank(seller);
        asked.setSubject("Pumps");
        asked.setCustomerId(dealer.getId());
        InquiryLine line = new InquiryLine();
        line.setProductId(pump.getId());
        asked.getLines().add(line);
        Stored<Inquiry> inquiry = company.inquiries.create(seller, asked);
        assertThat(inquiry.draft().getSalesMode()).isEqualTo("Distribution");
        inquiry.draft().setSalesMode("Engineering project");
        company.inquiries.update(seller, inquiry.id(), inquiry.version(), inquiry.draft());

        long quotation = company.inquiries.quote(seller, inquiry.id()).getId();
        company.workflow.move(seller, new RecordRef(Quotations.TYPE, quotation), "send", Optional.empty());
        Quotation next = company.quotations.revise(seller, quotation);
        assertThat(next.getSalesMode()).isEqualTo("Engineering project");
        company.workflow.move(seller, new RecordRef(Quotations.TYPE, next.getId()), "send", Optional.empty());
        long order = company.quotations.makeOrder(seller, next.getId()).getId();
        assertThat(company.order(order).getSalesMode()).isEqualTo("Engineering project");
        company.orders.submit(seller, order);
    }

    private static void proposesNothingWithoutChannel(Company company, Actor seller, Customer nobody, Product pump) {
        long order = company.order(seller, nobody, "2", pump);
        assertThat(company.order(order).getSalesMode()).isNull();
        company.orders.submit(seller, order);
    }

    private static void carriesItFromContractToOrder(Company company, Actor seller, Customer dealer, Product pump) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Franchise");
        draft.setCustomerId(dealer.getId());
        draft.setSalesMode("Franchise");
        long contract = company.contracts.create(seller, draft).id();
        assertThat(company.contracts.load(seller, contract).draft().getSalesMode())
                .isEqualTo("Franchise");
        Contract proposed = company.contracts.blank(seller);
        proposed.setTitle("As usual");
        proposed.setCustomerId(dealer.getId());
        assertThat(company.contracts.create(seller, proposed).draft().getSalesMode())
                .isEqualTo("Distribution");
        long order = company.order(seller, dealer, "3", pump);
        assertThat(company.order(order).getSalesMode()).isEqualTo("Distribution");
        company.orders.submit(seller, order);
    }

    private static void tellsSalesApart(Company company, Actor seller) {
        Dimension mode = company.measures.dimension(SalesModes.LIST).orElseThrow();
        MeasureQuery ordered = MeasureQuery.of("ordered", TimeStep.YEAR.around(LocalDate.of(2026, 1, 1)));
        List<Figure> figures = company.measures.figures(seller, ordered.per(mode));
        assertThat(figures)
                .extracting(figure -> figure.amount().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder("100", "200", "300");
        assertThat(company.measures.measure("invoiced").orElseThrow().knows(mode.basis()))
                .isTrue();

        ListRequest franchised = new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("salesMode", ListFilter.Operator.EQUALS, "Distribution")),
                List.of());
        assertThat(company.lists.firstPage(seller, company.lists.list("orders").orElseThrow(), franchised, 10))
                .extracting(ListRow::record)
                .extracting(RecordRef::type)
                .containsExactly(Orders.TYPE);
        assertThat(rows(new SalesByMode(company.reader), Map.of()))
                .containsExactly("Distribution 1 300", "Not stated 1 200", "Engineering project 1 100");
        assertThat(rows(new SalesByMonth(company.reader), Map.of("salesMode", "Distribution")))
                .containsExactly("2026-03 1 300");
    }

    private static List<String> rows(ReportDataset dataset, Map<String, Object> given) {
        List<String> rows = new ArrayList<>();
        dataset.read(
                ALL,
                given,
                row -> rows.add(row[0] + " " + row[1] + " "
                        + ((BigDecimal) row[2]).stripTrailingZeros().toPlainString()));
        return rows;
    }
}
