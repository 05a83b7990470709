package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectRevenue;
import org.kontor.contracts.projects.Projects;
import org.kontor.contracts.projects.RevenueEntry;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.process.Workflow;
import org.kontor.process.reviews.Verdict;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** A project gets on: its revenue is recognised, and taken back where it was too early (FIN-13). */
@ExtendWith(CleanLog.class)
class RevenueTest {

    private static final String REVERSE = "step.reverseRevenue";

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void recognisesRevenueByProgressAndTakesItBack() {
        RecordRef project = new RecordRef(Projects.TYPE, project());
        Records.open(project);
        assertThat(Ui.find(REVERSE)).as("nothing to take back yet").isEmpty();

        recognise("40", "The first half stands");
        Ui.waitFor("the revenue", () -> entries(project).size() == 1);
        assertThat(entries(project).getFirst().getAmount()).as("40 % of 1,000").isEqualByComparingTo("400");
        assertThat(entries(project).getFirst().getNote()).isEqualTo("The first half stands");

        Ui.waitFor("something to take back", () -> Ui.find(REVERSE).isPresent());
        Ui.settle();
        Ui.answerAsked(() -> Ui.type("field.note", "Not accepted"));
        Ui.click(REVERSE);
        Ui.waitFor("the reversal", () -> entries(project).size() == 2);
        assertThat(entries(project).getLast().getAmount()).isEqualByComparingTo("-400");
        assertThat(service(Projects.class).load(actor, project.id()).draft().getProgress())
                .isZero();
        Ui.waitFor("that nothing is left", () -> Ui.find(REVERSE).isEmpty());
        Ui.settle();
    }

    private static void recognise(String progress, String note) {
        Ui.answerAsked(() -> {
            Ui.type("field.progress", progress);
            Ui.type("field.note", note);
        });
        Ui.click("step.recogniseRevenue");
    }

    private List<RevenueEntry> entries(RecordRef project) {
        return service(ProjectRevenue.class).entries(actor, project.id());
    }

    /** With one contract in force over 1,000. */
    private long project() {
        Customer customer = service(Customers.class).blank(actor);
        customer.setName("Lighthouse Works");
        long customerId = service(Customers.class).create(actor, customer).id();
        Project project = service(Projects.class).blank(actor);
        project.setName("Lighthouse");
        project.setCustomerId(customerId);
        long projectId = service(Projects.class).create(actor, project).id();
        sign(customerId, projectId);
        return projectId;
    }

    private void sign(long customer, long project) {
        Product lamp = service(Products.class).blank(actor);
        lamp.setNumber("LAMP");
        lamp.setName("Lamp");
        lamp.setListPrice(new BigDecimal("250"));
        ContractLine line = new ContractLine();
        line.setProductId(service(Products.class).create(actor, lamp).id());
        line.setQuantity(new BigDecimal("4"));
        Contract draft = service(Contracts.class).blank(actor);
        draft.setTitle("Lamps");
        draft.setCustomerId(customer);
        draft.setProjectId(project);
        draft.getLines().add(line);
        RecordRef contract = new RecordRef(
                Contracts.TYPE, service(Contracts.class).create(actor, draft).id());
        Workflow workflow = service(Workflow.class);
        workflow.move(Actor.system(), contract, "submit", Optional.empty());
        service(Contracts.class)
                .load(Actor.system(), contract.id())
                .draft()
                .getReviews()
                .forEach(review -> service(Reviews.class).answer(Actor.system(), contract.id(), Verdict.AGREED, ""));
        workflow.move(Actor.system(), contract, "sign", Optional.empty());
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
