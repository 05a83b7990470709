package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;

/** Who may take which step of a document (PLT-01, SEC-01, SEC-02). */
class WorkflowIT {

    @TempDir
    Path home;

    private Company company;
    private Actor seller;

    @BeforeEach
    void open() {
        company = new Company(Databases.DERBY, home);
        company.setUp();
        seller = company.user("li", "sales", "Sales");
    }

    @AfterEach
    void close() {
        company.close();
    }

    private Customer customer() {
        return company.customer(seller, "Blue Sky Ltd.", "1000", 30);
    }

    @Test
    void aStepOfAServiceIsNotTakenByHand() {
        long order = company.order(seller, customer(), "1", company.product("A", "600", Tracking.NONE));
        Actor finance = company.user("zhao", "finance", "Finance");
        Actor store = company.user("chen", "warehouse", "Warehouse");
        company.orders.submit(seller, order);
        company.credit.review(finance, order);
        RecordRef ref = new RecordRef(Orders.TYPE, order);
        assertThatThrownBy(() -> company.workflow.move(store, ref, "deliver", Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("by hand");
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
    }

    @Test
    void theSameStepNeedsMoreRightsInALaterState() {
        RecordRef contract = contract();
        company.workflow.move(seller, contract, "submit", Optional.empty());
        assertThatThrownBy(() -> company.workflow.move(seller, contract, "cancel", Company.note("改主意")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("contracts.sign");
        Actor office = company.user("qian", "contracts", "Contracts");
        company.workflow.move(office, contract, "cancel", Company.note("条款不符"));
        assertThat(company.contracts.load(office, contract.id()).draft().getState())
                .isEqualTo(ContractState.CANCELLED);
    }

    @Test
    void nobodyMovesWhatBelongsToOthers() {
        company.financeLooksAtEveryOrder();
        long order = company.order(seller, customer(), "1", company.product("A", "600", Tracking.NONE));
        Actor colleague = company.user("ma", "sales", "Sales");
        RecordRef ref = new RecordRef(Orders.TYPE, order);
        assertThatThrownBy(() -> company.workflow.move(colleague, ref, "submit", Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Blue Sky");
        assertThatThrownBy(() -> company.credit.figures(colleague, order)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.stock.lines(colleague, order)).isInstanceOf(ProblemException.class);
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.DRAFT);
        Actor manager = company.user("wu", "sales-manager", "Sales");
        company.workflow.move(manager, ref, "submit", Optional.empty());
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
    }

    private RecordRef contract() {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("供货合同");
        draft.setKind(ContractKind.SALES);
        draft.setCustomerId(customer().getId());
        ContractLine line = new ContractLine();
        line.setProductId(company.product("A", "600", Tracking.NONE).getId());
        line.setQuantity(BigDecimal.ONE);
        draft.getLines().add(line);
        return new RecordRef(
                Contracts.TYPE, company.contracts.create(seller, draft).id());
    }
}
