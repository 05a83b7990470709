package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.kontor.catalog.Supplier;
import org.kontor.contracts.Booking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Correction;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.internal.expenses.ExpensesOfContract;
import org.kontor.contracts.internal.revenue.RevenueCover;
import org.kontor.customers.Customer;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;

/** Corrects what was entered wrongly of a signed contract, under the rules by which it was signed (CON-01). */
record Correcting(UnitOfWork uow, Orders orders, Contract contract) {

    private static final int LONGEST_REPORT = 1000;

    /** Takes a correction over, or refuses all of it. */
    void take(Correction correction) {
        boolean binding = contract.getState() == ContractState.SIGNED || contract.getState() == ContractState.COMPLETED;
        boolean otherParty = !Objects.equals(contract.getCustomerId(), correction.getCustomerId())
                || !Objects.equals(contract.getSupplierId(), correction.getSupplierId());
        Optional<Long> projectBefore = Optional.ofNullable(contract.getProjectId());
        boolean projectStays = projectBefore.equals(Optional.ofNullable(correction.getProjectId()));
        Problems problems = new Problems()
                .require(binding, "state", ContractsText.of("correct.notSigned"))
                .require(
                        Optional.ofNullable(correction.getReason())
                                .filter(reason -> !reason.isBlank())
                                .isPresent(),
                        "reason",
                        ContractsText.of("correct.reason"))
                .require(correction.getSignedOn() != null, "signedOn", ContractsText.of("correct.signedOn"))
                .require(
                        correction.getOwnerId() != null
                                && uow.find(User.class, correction.getOwnerId()).isPresent(),
                        "ownerId",
                        ContractsText.of("correct.owner"))
                .require(
                        correction.getDepartmentId() != null
                                && uow.find(OrgUnit.class, correction.getDepartmentId())
                                        .isPresent(),
                        "departmentId",
                        ContractsText.of("correct.department"))
                .require(
                        !otherParty || !orders.isOrdered(uow, contract.getId()),
                        "customerId",
                        ContractsText.of("correct.ordered"));
        problems.refuseOnError();
        set(correction);
        Problems rules = new Problems();
        new ContractRules(uow, contract.getCurrency()).checkTerms(contract, Optional.of(contract), rules);
        for (Problem problem : rules.list()) {
            boolean closedBefore =
                    projectStays && problem.field().filter("projectId"::equals).isPresent();
            if (!closedBefore) {
                problems.add(problem);
            }
        }
        checkMoney(problems);
        MasterTerms.checkLocals(uow, contract, contract, problems);
        problems.refuseOnError();
        follow(projectBefore);
        note(correction.getReason());
    }

    private void set(Correction correction) {
        contract.setCustomerId(correction.getCustomerId());
        contract.setSupplierId(correction.getSupplierId());
        contract.setProjectId(correction.getProjectId());
        contract.giveTo(correction.getOwnerId(), correction.getDepartmentId());
        contract.setCategory(correction.getCategory());
        contract.setSignedOn(correction.getSignedOn());
        contract.setStartsOn(correction.getStartsOn());
        contract.setEndsOn(correction.getEndsOn());
        for (Correction.Line wanted : correction.getGoods()) {
            ContractLine line = contract.getLines().stream()
                    .filter(l -> l.getId() == wanted.getId())
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(ContractsText.of("correct.otherLines")));
            line.setQuantity(orNothing(wanted.getQuantity()));
            line.setPrice(orNothing(wanted.getAmount()));
        }
        for (Correction.Line wanted : correction.getPlan()) {
            Settlement line = contract.getSettlements().stream()
                    .filter(s -> s.getId() == wanted.getId())
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(ContractsText.of("correct.otherLines")));
            if (wanted.getDueOn() == null) {
                throw new ProblemException(ContractsText.of("correct.dueOn"));
            }
            line.setDueOn(wanted.getDueOn());
            line.setAmount(orNothing(wanted.getAmount()));
        }
    }

    private static BigDecimal orNothing(BigDecimal number) {
        return Optional.ofNullable(number).orElse(BigDecimal.ZERO);
    }

    private void checkMoney(Problems problems) {
        problems.require(
                !contract.getSignedOn().isAfter(uow.today()),
                "signedOn",
                ContractsText.of("contract.signedInFuture", contract.getSignedOn(), uow.today()));
        if (problems.list().stream().anyMatch(Problem::isError)) {
            return;
        }
        contract.recalculate();
        Currency home = Currency.getInstance(CompanySettings.currency(uow));
        contract.worthTo(worth -> worth.reckon(contract.getAmount(), home));
        boolean planFits = contract.getSettlements().isEmpty()
                || contract.planned().amount().compareTo(contract.getAmount()) == 0;
        problems.require(
                planFits,
                "settlements",
                ContractsText.of("contract.planDiffers", contract.planned().amount(), contract.getAmount()));
        for (Settlement line : contract.getSettlements()) {
            problems.require(
                    line.getAmount().compareTo(line.getSettled()) >= 0,
                    "settlements",
                    ContractsText.of("amendment.paid", line.getDueOn(), line.getSettled()));
        }
    }

    private void follow(Optional<Long> projectBefore) {
        contract.setCustomerName(
                contract.getCustomerId() == null
                        ? uow.get(Supplier.class, contract.getSupplierId()).getName()
                        : uow.get(Customer.class, contract.getCustomerId()).getName());
        uow.entities().flush();
        projectBefore.ifPresent(project -> RevenueCover.check(uow, project));
        ExpensesOfContract.follow(uow, contract);
        contract.spreadAnew(new Booking(
                uow.today(), Optional.empty(), Optional.empty(), uow.actor().name()));
    }

    private void note(String reason) {
        String report = reason.strip();
        ProgressEntry entry = new ProgressEntry();
        entry.setHappenedOn(uow.today());
        entry.setStep(ContractsText.of("correct.step").toString());
        entry.setReport(report.length() > LONGEST_REPORT ? report.substring(0, LONGEST_REPORT) : report);
        entry.setNotedBy(uow.actor().name());
        contract.note(entry);
    }
}
