package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.projects.Project;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListFilter.Operator;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSort;

/** Contracts and projects are found by what was spent on them, with every other condition of their lists (CON-14). */
class ExpenditureFilterIT {

    private static final String CLASSES = "expenseClasses";

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Customer customer;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void contractsAndProjectsAreFoundByEachClassOfExpense(Databases kind) {
        try (Company open = new Company(kind, home)) {
            company = open;
            open.setUp();
            seller = open.user("wang", "sales", "Sales");
            customer = open.customer(seller, "Harbour Works Ltd.", "100000", 30);
            long pumps = project("Pumps", "South");
            long valves = project("Valves", "North");
            project("Nothing", "South");
            long a = contract("A", pumps);
            long b = contract("B", pumps);
            long c = contract("C", null);
            spend(a, null, "Travel");
            spend(a, null, "Rent");
            spend(a, null, "Travel");
            spend(b, null, "Rent");
            spend(null, valves, "Freight");
            draft(c, "Travel");

            assertThat(found("contracts", new ListFilter(CLASSES, Operator.CONTAINS, "rav")))
                    .containsExactly("A");
            assertThat(found("contracts", new ListFilter(CLASSES, Operator.STARTS_WITH, "re")))
                    .containsExactly("A", "B");
            assertThat(found("contracts", ListFilter.anyOf(CLASSES, List.of("Travel", "Freight"))))
                    .containsExactly("A");
            assertThat(found("contracts", new ListFilter(CLASSES, Operator.NONE_OF, List.of("Travel"))))
                    .containsExactly("B", "C");
            assertThat(found("contracts", new ListFilter(CLASSES, Operator.EMPTY, "")))
                    .as("what nobody agreed to is not spent")
                    .containsExactly("C");
            assertThat(found("contracts", new ListFilter(CLASSES, Operator.FILLED, "")))
                    .containsExactly("A", "B");

            assertThat(found("projects", new ListFilter(CLASSES, Operator.EQUALS, "Travel")))
                    .containsExactly("Pumps");
            assertThat(found("projects", new ListFilter(CLASSES, Operator.CONTAINS, "freight")))
                    .containsExactly("Valves");
            assertThat(found(
                            "projects",
                            new ListFilter(CLASSES, Operator.CONTAINS, "r"),
                            new ListFilter("branch", Operator.EQUALS, "North")))
                    .as("with the branch")
                    .containsExactly("Valves");
            assertThat(found("projects", new ListFilter(CLASSES, Operator.EMPTY, "")))
                    .containsExactly("Nothing");

            assertThat(shown("contracts", "title")).containsExactly("A Rent +1", "B Rent", "C null");
            assertThat(shown("projects", "name")).containsExactly("Nothing null", "Pumps Rent +1", "Valves Freight");
            assertThat(groups("contracts")).containsExactlyInAnyOrder("Rent +1 1", "Rent 1", "none 1");
            assertThat(groups("projects")).containsExactlyInAnyOrder("Rent +1 1", "Freight 1", "none 1");
        }
    }

    private List<String> found(String list, ListFilter... filters) {
        ListDefinition definition = company.lists.list(list).orElseThrow();
        String name = list.equals("contracts") ? "title" : "name";
        ListRequest request = new ListRequest(Optional.empty(), List.of(filters), List.of(new ListSort(name, true)));
        assertThat(company.lists.count(seller, definition, request))
                .isEqualTo(
                        company.lists.firstPage(seller, definition, request, 9).size());
        int column = definition.columns().indexOf(definition.column(name).orElseThrow());
        return company.lists.firstPage(seller, definition, request, 9).stream()
                .map(row -> (String) row.values().get(column))
                .toList();
    }

    /** Name and classes of each row, sorted by the classes and then asked again by the name. */
    private List<String> shown(String list, String name) {
        ListDefinition definition = company.lists.list(list).orElseThrow();
        int named = definition.columns().indexOf(definition.column(name).orElseThrow());
        int classes = definition.columns().indexOf(definition.column(CLASSES).orElseThrow());
        ListRequest byClasses = new ListRequest(Optional.empty(), List.of(), List.of(new ListSort(CLASSES, true)));
        assertThat(company.lists.firstPage(seller, definition, byClasses, 9)).hasSize(3);
        ListRequest byName = new ListRequest(Optional.empty(), List.of(), List.of(new ListSort(name, true)));
        return company.lists.firstPage(seller, definition, byName, 9).stream()
                .map(row -> row.values().get(named) + " " + row.values().get(classes))
                .toList();
    }

    private List<String> groups(String list) {
        ListDefinition definition = company.lists.list(list).orElseThrow();
        return company.lists.groups(seller, definition, ListRequest.ALL, CLASSES, 9).stream()
                .map(group -> group.value().orElse("none") + " " + group.count())
                .toList();
    }

    private long project(String name, String branch) {
        Project draft = company.projects.blank(seller);
        draft.setName(name);
        draft.setBranch(branch);
        return company.projects.create(seller, draft).id();
    }

    private long contract(String title, Long project) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle(title);
        draft.setCustomerId(customer.getId());
        draft.setProjectId(project);
        return company.contracts.create(seller, draft).id();
    }

    /** Nobody is asked where the company has no rules of approval. */
    private void spend(Long contract, Long project, String expenditureClass) {
        ContractExpense draft = company.expenses.blank(seller);
        draft.setContractId(contract);
        draft.setProjectId(project);
        draft.setExpenditureClass(expenditureClass);
        draft.setAmount(BigDecimal.TEN);
        long id = company.expenses.create(seller, draft).id();
        company.workflow.move(seller, new RecordRef(ContractExpenses.TYPE, id), "submit", Optional.empty());
    }

    private void draft(long contract, String expenditureClass) {
        ContractExpense draft = company.expenses.blank(seller);
        draft.setContractId(contract);
        draft.setExpenditureClass(expenditureClass);
        draft.setAmount(BigDecimal.TEN);
        company.expenses.create(seller, draft);
    }
}
