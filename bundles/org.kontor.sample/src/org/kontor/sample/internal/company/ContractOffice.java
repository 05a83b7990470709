package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.ReceivedInvoice;
import org.kontor.contracts.Settlement;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.record.Stored;
import org.kontor.sample.internal.Modules;

/** Contracts in all states, with settlements paid, due this week and due later; some have become orders. */
final class ContractOffice {

    private enum Stage {
        DRAFT,
        REVIEW,
        RETURNED,
        SIGNED_DUE,
        SIGNED_LATER,
        SIGNED_ORDERED,
        COMPLETED,
        CANCELLED
    }

    private static final Stage[] STAGES = {
        Stage.DRAFT,
        Stage.REVIEW,
        Stage.SIGNED_DUE,
        Stage.SIGNED_LATER,
        Stage.SIGNED_LATER,
        Stage.SIGNED_ORDERED,
        Stage.COMPLETED,
        Stage.COMPLETED,
        Stage.CANCELLED,
        Stage.RETURNED
    };

    /** One of so many contracts that are in force is amended. */
    private static final int AMENDED = 3;

    /** One of so many contracts that run on is one by which the company buys. */
    private static final int BOUGHT = 3;

    /** The invoice for what is bought comes so many days after signing. */
    private static final int INVOICED_AFTER = 20;

    /** Of contracts that begin on one of so many days nothing is paid in time. */
    private static final int LATE = 5;

    /** What is paid is paid at most so many days late. */
    private static final int PAID_WITHIN = 6;

    private record Planned(Stage stage, boolean bought, LocalDate starts, Client client) {}

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Assortment assortment;
    private final CatalogDesk catalog;
    private final Trade trade;
    private final ProjectOffice projects;
    private final Approvals approvals;
    private final Random random;
    private final LocalDate today;
    private final String[] reasons;
    private int orders;
    private int inForce;

    ContractOffice(
            Modules modules,
            Words words,
            Staff staff,
            Assortment assortment,
            CatalogDesk catalog,
            Trade trade,
            ProjectOffice projects,
            Random random,
            LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.assortment = assortment;
        this.catalog = catalog;
        this.trade = trade;
        this.projects = projects;
        this.approvals = new Approvals(modules, words, staff);
        this.random = random;
        this.today = today;
        this.reasons = words.rows("reasons").getFirst();
    }

    void run(int count, List<Client> clients, IntConsumer done) {
        List<Client> known = clients.stream().filter(Client::buys).toList();
        List<Planned> planned = new ArrayList<>();
        int running = 0;
        for (int i = 0; i < count; i++) {
            Stage stage = STAGES[i % STAGES.length];
            boolean bought = stage == Stage.SIGNED_LATER && running++ % BOUGHT == 0;
            planned.add(new Planned(stage, bought, start(stage), projects.anyClient(known)));
        }
        planned.sort(Comparator.comparing(Planned::starts));
        for (int i = 0; i < planned.size(); i++) {
            make(planned.get(i));
            done.accept(i + 1);
        }
        projects.recogniseRevenue();
    }

    private LocalDate start(Stage stage) {
        return switch (stage) {
            case DRAFT, REVIEW, RETURNED -> today.plusDays(5L + random.nextInt(20));
            case SIGNED_DUE, SIGNED_LATER -> today.minusDays(40L + random.nextInt(120));
            case SIGNED_ORDERED -> today.minusDays(10L + random.nextInt(20));
            case COMPLETED, CANCELLED -> today.minusDays(240L + random.nextInt(100));
        };
    }

    private void make(Planned planned) {
        Actor seller = staff.seller(planned.client().seller());
        Contract draft = draft(planned);
        long id = modules.contracts().create(seller, draft).id();
        write(seller, id);
        switch (planned.stage()) {
            case DRAFT -> {}
            case REVIEW -> move(seller, id, "submit", Optional.empty());
            case RETURNED -> {
                move(seller, id, "submit", Optional.empty());
                move(staff.contractOffice(), id, "return", Optional.of(reasons[1]));
            }
            case CANCELLED -> {
                move(seller, id, "submit", Optional.empty());
                move(staff.contractOffice(), id, "cancel", Optional.of(reasons[4]));
            }
            default -> sign(planned, seller, id);
        }
    }

    /** The text of the contract, from the template in the language of the company. */
    private void write(Actor seller, long id) {
        modules.templates().fitting(seller, id).stream()
                .filter(offer -> offer.language().locale().getLanguage().equals(words.language()))
                .findFirst()
                .ifPresent(offer -> modules.texts().generate(seller, id, offer.id()));
    }

    private void sign(Planned planned, Actor seller, long id) {
        move(seller, id, "submit", Optional.empty());
        approvals.agree(id);
        move(staff.contractOffice(), id, "sign", Optional.empty());
        if (!isLate(planned)) {
            settleWhatWasDue(id, planned.stage() == Stage.COMPLETED);
        }
        if (planned.bought()) {
            enterInvoice(id);
        }
        projects.carryOut(seller, id);
        if (planned.stage() == Stage.SIGNED_ORDERED) {
            SalesOrder order = modules.contracts().makeOrder(seller, id);
            trade.approve(order, seller);
            orders++;
        } else if (planned.stage() == Stage.SIGNED_LATER && inForce++ % AMENDED == 0) {
            approvals.amend(seller, id);
        } else if (planned.stage() == Stage.COMPLETED) {
            move(staff.contractOffice(), id, "complete", Optional.empty());
        }
    }

    private void move(Actor actor, long id, String transition, Optional<String> note) {
        modules.workflow().move(actor, new RecordRef(Contracts.TYPE, id), transition, note);
    }

    private Contract draft(Planned planned) {
        LocalDate starts = planned.starts();
        boolean service = random.nextInt(8) == 0 && planned.stage() != Stage.SIGNED_ORDERED && !planned.bought();
        Contract draft = new Contract();
        ContractKind kind =
                service ? ContractKind.SERVICE : planned.bought() ? ContractKind.PURCHASE : ContractKind.SALES;
        draft.setKind(kind);
        if (kind.isSold()) {
            draft.setCustomerId(planned.client().id());
        } else {
            draft.setSupplierId(assortment.supplier(planned.starts().getDayOfYear() % assortment.supplierCount()));
        }
        draft.setProjectId(projects.projectOf(planned.client()).orElse(null));
        draft.setSignedOn(starts.isAfter(today) ? null : starts);
        draft.setStartsOn(starts);
        draft.setEndsOn(planned.stage() == Stage.COMPLETED ? today.minusDays(20) : starts.plusDays(364));
        Set<Item> chosen = new LinkedHashSet<>();
        int count = 2 + random.nextInt(3);
        while (chosen.size() < count) {
            chosen.add(Words.any(assortment.items(), random));
        }
        List<String> specifications = words.all("specifications");
        BigDecimal amount = BigDecimal.ZERO;
        for (Item item : chosen) {
            ContractLine line = new ContractLine();
            line.setProductId(item.id());
            line.setSpecification(Words.any(specifications, random));
            line.setQuantity(new BigDecimal(2 * item.usualQuantity(random)));
            line.setPrice(item.price());
            draft.getLines().add(line);
            amount = amount.add(line.getPrice().multiply(line.getQuantity()));
        }
        if (planned.stage() == Stage.SIGNED_ORDERED) {
            for (ContractLine line : catalog.aroundIt()) {
                draft.getLines().add(line);
                amount = amount.add(line.getPrice().multiply(line.getQuantity()));
            }
        }
        String series = chosen.iterator().next().draft().getSeries();
        draft.setTitle(Words.any(words.all(titles(kind)), random)
                .replace("%year%", String.valueOf(starts.getYear()))
                .replace("%city%", planned.client().draft().getCity())
                .replace("%series%", series));
        addPlan(draft, planned, amount);
        return draft;
    }

    /** Some do not pay in time. */
    private static boolean isLate(Planned planned) {
        return planned.stage() == Stage.SIGNED_LATER && planned.starts().getDayOfYear() % LATE == 0;
    }

    private static String titles(ContractKind kind) {
        return switch (kind) {
            case SERVICE -> "serviceTitles";
            case PURCHASE -> "purchaseTitles";
            default -> "contractTitles";
        };
    }

    /** Three settlements that add up to the amount of the contract: 30, 60 and 10 of a hundred. */
    private void addPlan(Contract draft, Planned planned, BigDecimal amount) {
        LocalDate starts = planned.starts();
        BigDecimal first = amount.multiply(new BigDecimal("0.3")).setScale(2, RoundingMode.HALF_UP);
        BigDecimal second = amount.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.HALF_UP);
        LocalDate middle = planned.stage() == Stage.SIGNED_DUE
                ? today.plusDays(random.nextInt(7))
                : planned.stage() == Stage.COMPLETED ? starts.plusDays(60) : today.plusDays(20L + random.nextInt(60));
        LocalDate last = planned.stage() == Stage.COMPLETED ? starts.plusDays(120) : middle.plusDays(60);
        List<String> remarks = words.all("settlementRemarks");
        draft.getSettlements().add(settlement(starts.plusDays(5), first, remarks.get(0)));
        draft.getSettlements().add(settlement(later(middle, starts.plusDays(6)), second, remarks.get(1)));
        draft.getSettlements()
                .add(settlement(
                        later(last, starts.plusDays(30)), amount.subtract(first).subtract(second), remarks.get(3)));
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    private static Settlement settlement(LocalDate due, BigDecimal amount, String remark) {
        Settlement settlement = new Settlement();
        settlement.setDueOn(due);
        settlement.setAmount(amount);
        settlement.setRemark(remark);
        return settlement;
    }

    private void settleWhatWasDue(long id, boolean everything) {
        Stored<Contract> stored = modules.contracts().load(staff.contractOffice(), id);
        for (Settlement settlement : stored.draft().getSettlements()) {
            boolean wasDue = settlement.getDueOn().isBefore(today);
            if (settlement.open().signum() > 0 && (everything || wasDue)) {
                int version =
                        modules.contracts().load(staff.contractOffice(), id).version();
                LocalDate day = settlement.getDueOn().plusDays(settlement.getId() % PAID_WITHIN);
                modules.contracts()
                        .settle(
                                staff.contractOffice(),
                                id,
                                version,
                                PaymentEntry.of(
                                        day.isAfter(today) ? today : day, settlement.getId(), settlement.open()));
            }
        }
    }

    /** The supplier has sent an invoice for the first settlement. */
    private void enterInvoice(long id) {
        Stored<Contract> stored = modules.contracts().load(staff.contractOffice(), id);
        Contract contract = stored.draft();
        LocalDate came = contract.getSignedOn().plusDays(INVOICED_AFTER);
        ReceivedInvoice invoice = new ReceivedInvoice();
        invoice.setNumber("%tY%<tm%<td-%04d".formatted(came, 100 + id));
        invoice.setInvoicedOn(came);
        invoice.setAmount(contract.getSettlements().getFirst().getAmount());
        modules.contracts().enterInvoice(staff.contractOffice(), id, stored.version(), invoice);
    }

    /** How many orders were made from contracts. */
    int orders() {
        return orders;
    }
}
