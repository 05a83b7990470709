package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.configuration.Choices;
import org.kontor.catalog.configuration.Configuration;
import org.kontor.catalog.configuration.OptionGroup;
import org.kontor.catalog.configuration.ProductOption;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.quotations.ContractsOfQuotations;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.Projects;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.entry.LineQuotes;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;

/** A product is composed of options by rules, priced, and stays as it was chosen from quotation to order (ORD-08). */
class ConfiguratorIT {

    private static final Actor ALL = Actor.system();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void optionsMakeAProductAndItsPrice(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Product panel = company.product("PANEL", "1000", Tracking.NONE);
            Product probe = company.product("PROBE", "80", Tracking.NONE);
            offerOptions(company, panel, probe);
            tellsWhatGoesTogether(company, seller, panel);
            refusesRulesThatNameNothing(company, panel);
            goesFromQuotationToOrder(company, seller, panel, probe);
            deliversASolution(company, seller, panel, probe);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void offerOptions(Company company, Product panel, Product probe) {
        OptionGroup voltage = group(company, panel, "Voltage", 1, true, false);
        option(voltage, "V380", "380 V", "0", "", "");
        option(voltage, "V690", "690 V", "250", "", "");
        company.optionGroups.create(ALL, voltage);
        OptionGroup more = group(company, panel, "Accessories", 2, false, true);
        option(more, "GSM", "Remote module", "120.50", "", "V690");
        option(more, "SIM", "SIM card", "10", "GSM", "");
        option(more, "LEVEL", "Level probe", "0", "", "").setPartId(probe.getId());
        company.optionGroups.create(ALL, more);
    }

    private static OptionGroup group(
            Company company, Product product, String name, int position, boolean required, boolean several) {
        OptionGroup group = company.optionGroups.blank(ALL);
        group.setProductId(product.getId());
        group.setName(name);
        group.setPosition(position);
        group.setRequired(required);
        group.setSeveral(several);
        return group;
    }

    private static ProductOption option(
            OptionGroup group, String code, String label, String surcharge, String needs, String excludes) {
        ProductOption option = new ProductOption();
        option.setCode(code);
        option.setLabel(label);
        option.setSurcharge(new BigDecimal(surcharge));
        option.setNeeds(needs);
        option.setExcludes(excludes);
        group.getOptions().add(option);
        return option;
    }

    private static void tellsWhatGoesTogether(Company company, Actor seller, Product panel) {
        Choices choices = company.configurator.choices(seller, panel.getId()).orElseThrow();
        Set<String> chosen = choices.toggle("V380", Set.of());
        assertThat(choices.problems(Set.of())).singleElement().satisfies(problem -> assertThat(problem.text())
                .hasToString("Choose something of Voltage."));
        assertThat(choices.toggle("V690", chosen)).as("one of several").containsExactly("V690");
        assertThat(choices.toggle("V380", chosen)).as("put back").isEmpty();
        assertThat(why(choices, "SIM", chosen)).contains("needs Remote module");
        assertThat(why(choices, "GSM", Set.of("V690"))).contains("not together with 690 V");
        assertThat(why(choices, "V690", Set.of("V380", "GSM")))
                .as("a rule holds in both directions")
                .contains("not together with Remote module");
        assertThat(why(choices, "GSM", chosen)).isEmpty();
        assertThat(choices.problems(Set.of("V380", "SIM"))).hasSize(1);
        assertThat(choices.problems(Set.of("V380", "V690"))).hasSize(1);
        assertThat(choices.problems(Set.of("V380", "NONE"))).hasSize(1);
        assertThat(company.configurator.choices(seller, panel.getId() + 1)).isEmpty();
    }

    private static Optional<String> why(Choices choices, String code, Set<String> chosen) {
        return choices.why(choices.options(Set.of(code)).getFirst(), chosen).map(Object::toString);
    }

    private static void refusesRulesThatNameNothing(Company company, Product panel) {
        OptionGroup unknown = group(company, panel, "Colour", 3, false, false);
        option(unknown, "RED", "Red", "0", "BLUE", "");
        assertThatThrownBy(() -> company.optionGroups.create(ALL, unknown)).isInstanceOf(ProblemException.class);
        OptionGroup twice = group(company, panel, "Colour", 3, false, false);
        option(twice, "GSM", "Grey", "0", "", "");
        assertThatThrownBy(() -> company.optionGroups.create(ALL, twice)).isInstanceOf(ProblemException.class);
    }

    /** ORD-27: goods, work and a composed product under one project, from the quotation by a contract to the order. */
    private static void deliversASolution(Company company, Actor seller, Product panel, Product probe) {
        Product draftWork = company.products.blank(ALL);
        draftWork.setNumber("FITTING");
        draftWork.setName("Fitting");
        draftWork.setListPrice(new BigDecimal("150"));
        draftWork.setKind(ProductKind.SERVICE);
        Product work = company.products.create(ALL, draftWork).draft();
        Configuration chosen = company.configurator.keep(seller, panel.getId(), Set.of("V690"));
        Quotation draft = company.quotations.blank(seller);
        draft.setTitle("Solution");
        draft.setCustomerId(company.customer(seller, "Solved", "100000", 30).getId());
        List.of(panel, probe, work).forEach(product -> {
            QuotationLine line = new QuotationLine();
            line.setProductId(product.getId());
            line.setConfigurationId(product.getId() == panel.getId() ? chosen.getId() : null);
            draft.getLines().add(line);
        });
        long quotation = company.quotations.create(seller, draft).id();
        company.workflow.move(seller, new RecordRef(Quotations.TYPE, quotation), "send", Optional.empty());
        long contract = new ContractsOfQuotations(company.units, company.quotations, company.contracts)
                .makeContract(seller, quotation)
                .getId();
        Project named = company.projects.blank(seller);
        named.setName("Solution");
        long project = company.projects.create(seller, named).id();
        Stored<Contract> stored = company.contracts.load(seller, contract);
        stored.draft().setProjectId(project);
        company.contracts.update(seller, stored.id(), stored.version(), stored.draft());
        RecordRef ref = new RecordRef(Contracts.TYPE, contract);
        company.workflow.move(seller, ref, "submit", Optional.empty());
        company.workflow.move(ALL, ref, "sign", Optional.empty());
        long order = company.contracts.makeOrder(seller, contract).getId();
        assertThat(company.order(order).getLines().getFirst().getConfigurationId())
                .isEqualTo(chosen.getId());

        ListDefinition list = company.lists.list("deliverables").orElseThrow();
        ListRequest ofProject = new ListRequest(
                Optional.empty(), List.of(ListFilter.linkedTo(new RecordRef(Projects.TYPE, project))), List.of());
        int kind = list.columns().indexOf(list.column("kind").orElseThrow());
        assertThat(company.lists.firstPage(seller, list, ofProject, 10))
                .hasSize(3)
                .allMatch(row -> row.record().equals(new RecordRef(Orders.TYPE, order)))
                .extracting(row -> row.values().get(kind))
                .containsExactlyInAnyOrder("CONFIGURED", "GOODS", "SERVICE");
    }

    private static void goesFromQuotationToOrder(Company company, Actor seller, Product panel, Product probe) {
        assertThatThrownBy(() -> company.configurator.keep(seller, panel.getId(), Set.of("GSM")))
                .isInstanceOf(ProblemException.class);
        Configuration chosen = company.configurator.keep(seller, panel.getId(), Set.of("LEVEL", "GSM", "V380"));
        assertThat(chosen.getSummary()).isEqualTo("Voltage: 380 V; Accessories: Remote module, Level probe");
        assertThat(chosen.getNumber()).isEqualTo("CF-2026-00001");
        assertThat(company.configurator.chosen(seller, chosen.getId())).containsExactly("V380", "GSM", "LEVEL");

        Customer customer = company.customer(seller, "Configured", "100000", 30);
        Quotation draft = company.quotations.blank(seller);
        draft.setTitle("Panels");
        draft.setCustomerId(customer.getId());
        QuotationLine line = new QuotationLine();
        line.setProductId(panel.getId());
        line.setQuantity(BigDecimal.TWO);
        line.setConfigurationId(chosen.getId());
        draft.getLines().add(line);
        LineQuotes live = company.entry.quote(seller, QuoteRequest.of(Optional.empty(), draft));
        assertThat(live.lines().getFirst().price().orElseThrow()).isEqualByComparingTo("1120.50");
        QuotationLine wrong = new QuotationLine();
        wrong.setProductId(probe.getId());
        wrong.setConfigurationId(chosen.getId());
        draft.getLines().add(wrong);
        assertThatThrownBy(() -> company.quotations.create(seller, draft)).isInstanceOf(ProblemException.class);
        wrong.setConfigurationId(null);

        long quotation = company.quotations.create(seller, draft).id();
        assertThat(company.quotations.load(seller, quotation).draft().getNetTotal())
                .isEqualByComparingTo("2321");
        company.workflow.move(seller, new RecordRef(Quotations.TYPE, quotation), "send", Optional.empty());
        long order = company.quotations.makeOrder(seller, quotation).getId();
        List<SalesOrderLine> ordered = company.order(order).getLines();
        assertThat(ordered.getFirst().getConfigurationId()).isEqualTo(chosen.getId());
        assertThat(ordered.getFirst().getListPrice()).isEqualByComparingTo("1120.50");
        assertThat(ordered.getFirst().cut()).as("a surcharge is company price").isZero();
        assertThat(company.configurator.title(seller, chosen.getId()).orElseThrow())
                .contains("Remote module");
    }
}
