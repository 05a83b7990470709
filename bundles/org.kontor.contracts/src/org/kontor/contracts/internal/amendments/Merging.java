package org.kontor.contracts.internal.amendments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.kontor.contracts.Booking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.amendments.ContractVersion;
import org.kontor.contracts.amendments.VersionValue;
import org.kontor.contracts.internal.ContractRecords;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.contracts.internal.MasterTerms;
import org.kontor.contracts.internal.expenses.ExpensesOfContract;
import org.kontor.contracts.internal.revenue.RevenueCover;
import org.kontor.contracts.internal.texts.ContractTextRules;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;

/** Lets a contract say what its signed amendment says, and keeps what it said before (CON-19). */
public final class Merging {

    private static final int LONGEST_VALUE = 2000;

    private Merging() {}

    /**
     * Brings an amendment into force.
     *
     * @throws ProblemException when it takes away or lessens a settlement that was paid, leaves less than what was recognised of
     *     its project as revenue, leaves local contracts outside its dates, or comes too late
     */
    public static void intoForce(UnitOfWork uow, Contract amendment) {
        Contract original = uow.lock(Contract.class, amendment.getAmendsId());
        check(uow, original, amendment);
        Optional<Long> projectBefore = Optional.ofNullable(original.getProjectId());
        keep(uow, original, amendment);
        original.setTitle(amendment.getTitle());
        original.setCategory(amendment.getCategory());
        original.setSalesMode(amendment.getSalesMode());
        original.setStartsOn(amendment.getStartsOn());
        original.setEndsOn(amendment.getEndsOn());
        original.setProjectId(amendment.getProjectId());
        original.setMasterId(amendment.getMasterId());
        takeLines(original, amendment);
        takeSettlements(original, amendment);
        original.recalculate();
        // the rate stays that of the signature, or that which was agreed on
        Currency home = Currency.getInstance(CompanySettings.currency(uow));
        original.worthTo(worth -> worth.reckon(original.getAmount(), home));
        uow.entities().flush();
        projectBefore.ifPresent(project -> RevenueCover.check(uow, project));
        ExpensesOfContract.follow(uow, original);
        original.spreadAnew(new Booking(
                uow.today(), Optional.empty(), Optional.empty(), uow.actor().name()));
        original.becameRevision(amendment.getRevision());
        ContractTextRules.intoForce(uow, amendment, original);
    }

    private static void check(UnitOfWork uow, Contract original, Contract amendment) {
        Problems problems = new Problems()
                .require(
                        original.getState() == ContractState.SIGNED
                                && original.getRevision() + 1 == amendment.getRevision(),
                        "amendsId",
                        ContractsText.of("amendment.late", original.getNumber()));
        for (Settlement paid : original.getSettlements()) {
            BigDecimal wanted = amendment.getSettlements().stream()
                    .filter(s -> isOf(s.getOriginalId(), paid))
                    .map(Settlement::getAmount)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            problems.require(
                    wanted.compareTo(paid.getSettled()) >= 0,
                    "settlements",
                    ContractsText.of("amendment.paid", paid.getDueOn(), paid.getSettled()));
        }
        MasterTerms.checkLocals(uow, original, amendment, problems);
        problems.refuseOnError();
    }

    private static void keep(UnitOfWork uow, Contract original, Contract amendment) {
        ContractVersion version = new ContractVersion(
                original,
                amendment.getSignedOn(),
                Optional.ofNullable(amendment.getNote())
                        .map(note -> note.length() > 500 ? note.substring(0, 500) : note)
                        .orElse(null));
        uow.add(version);
        uow.entities().flush();
        AtomicInteger position = new AtomicInteger();
        said(uow, original)
                .forEach((path, shown) -> uow.add(new VersionValue(
                        version.getId(),
                        position.getAndIncrement(),
                        path,
                        shown.length() > LONGEST_VALUE ? shown.substring(0, LONGEST_VALUE) : shown)));
    }

    /** What a contract in force says. */
    static Map<String, String> said(UnitOfWork uow, Contract contract) {
        return Snapshot.of(uow, ContractRecords.description(), contract, Identified::getId, Identified::getId);
    }

    /** What an amendment will let its contract say. */
    static Map<String, String> wanted(UnitOfWork uow, Contract amendment) {
        return Snapshot.of(
                uow,
                ContractRecords.description(),
                amendment,
                line -> Optional.ofNullable(line.getOriginalId()).orElse(line.getId()),
                line -> Optional.ofNullable(line.getOriginalId()).orElse(line.getId()));
    }

    private static boolean isOf(Long originalId, Identified line) {
        return originalId != null && originalId == line.getId();
    }

    private static void takeLines(Contract original, Contract amendment) {
        List<ContractLine> wanted = amendment.getLines();
        original.getLines().removeIf(line -> wanted.stream().noneMatch(w -> isOf(w.getOriginalId(), line)));
        for (ContractLine from : wanted) {
            ContractLine line = new ArrayList<>(original.getLines())
                    .stream()
                            .filter(l -> l.isStored() && isOf(from.getOriginalId(), l))
                            .findFirst()
                            .orElseGet(() -> added(original.getLines(), original.adopt(new ContractLine())));
            line.setProductId(from.getProductId());
            line.setSpecification(from.getSpecification());
            line.setConfigurationId(from.getConfigurationId());
            line.setQuantity(from.getQuantity());
            line.setPrice(from.getPrice());
        }
    }

    private static void takeSettlements(Contract original, Contract amendment) {
        List<Settlement> wanted = amendment.getSettlements();
        List<Settlement> gone = original.getSettlements().stream()
                .filter(line -> wanted.stream().noneMatch(w -> isOf(w.getOriginalId(), line)))
                .toList();
        gone.forEach(original::drop);
        original.getSettlements().removeAll(gone);
        for (Settlement from : wanted) {
            Settlement settlement = new ArrayList<>(original.getSettlements())
                    .stream()
                            .filter(s -> s.isStored() && isOf(from.getOriginalId(), s))
                            .findFirst()
                            .orElseGet(() -> added(original.getSettlements(), original.adopt(new Settlement())));
            settlement.setDueOn(from.getDueOn());
            settlement.setAmount(from.getAmount());
            settlement.setRemark(from.getRemark());
        }
    }

    private static <L> L added(List<L> lines, L line) {
        lines.add(line);
        return line;
    }
}
