package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Receipt;
import org.kontor.finance.ReceivableEntry;
import org.kontor.kernel.actor.Actor;

/** Money at random: receipts, write-offs, credit that is set off or paid back, and all of it taken back. */
final class RandomMoney {

    private final Chance chance;
    private final BusinessModel model;
    private final Billing billing;
    private final Company company;

    RandomMoney(Chance chance) {
        this.chance = chance;
        model = chance.model;
        billing = chance.billing;
        company = chance.company;
    }

    /** Money of one who is known or not, for an order or not; what is less than a coin is no money. */
    void receipt(String where) {
        if (chance.random.nextInt(3) == 0) {
            chance.nextDay();
        }
        Optional<Long> order =
                chance.random.nextInt(4) == 0 ? chance.any(List.copyOf(model.currencies.keySet())) : Optional.empty();
        String currency = order.map(model.currencies::get).orElseGet(() -> chance.one(Chance.CURRENCIES));
        Long payer = chance.random.nextInt(4) == 0
                ? null
                : chance.one(chance.customers).getId();
        BigDecimal entered =
                BigDecimal.valueOf(1 + chance.random.nextInt(chance.random.nextInt(8) == 0 ? 9 : 500_000), 3);
        BigDecimal amount = BusinessModel.rounded(entered, currency);
        Receipt draft = company.receipts.blank(billing.finance);
        draft.setPayerId(payer);
        draft.setCurrency(currency);
        draft.setAmount(entered);
        draft.setOrderId(order.orElse(null));
        chance.tried(where, amount.signum() > 0, () -> company.receipts
                        .create(billing.finance, draft)
                        .id())
                .ifPresent(id -> model.receive(
                        id,
                        new BusinessModel.Sum(
                                payer,
                                currency,
                                order.orElse(0L),
                                amount,
                                chance.rate(currency),
                                BusinessModel.inHome(amount, chance.rate(currency)))));
    }

    private BigDecimal amount(BigDecimal most, String currency) {
        return switch (chance.random.nextInt(4)) {
            case 0, 1 -> most;
            case 2 -> BusinessModel.rounded(most.divide(BigDecimal.valueOf(3), 6, RoundingMode.DOWN), currency);
            default -> BusinessModel.rounded(BigDecimal.valueOf(chance.random.nextInt(4), 0), currency);
        };
    }

    /** A receipt against one invoice or several at once; all of it or nothing. */
    void writeOff(String where) {
        chance.any(List.copyOf(model.receipts.keySet())).ifPresent(receipt -> {
            BusinessModel.Sum money = model.receipts.get(receipt);
            Map<Long, BigDecimal> amounts = new TreeMap<>();
            for (int i = chance.random.nextInt(3); i >= 0; i--) {
                chance.any(alike(model.invoices, money))
                        .ifPresent(id ->
                                amounts.put(id, amount(money.open.min(model.invoices.get(id).open), money.currency)));
            }
            Map<Long, BigDecimal> meant = new TreeMap<>(amounts);
            meant.values().removeIf(amount -> amount.signum() == 0);
            boolean possible = !meant.isEmpty() && isPossible(receipt, meant);
            chance.tried(where, possible, () -> {
                        company.receipts.writeOff(billing.finance, receipt, amounts);
                        return meant;
                    })
                    .ifPresent(done -> done.forEach((invoice, amount) -> model.writeOff(receipt, invoice, amount)));
        });
    }

    /** Mostly documents in the same currency, for else nothing would ever be possible. */
    private List<Long> alike(Map<Long, BusinessModel.Sum> documents, BusinessModel.Sum money) {
        boolean strict = chance.random.nextInt(6) > 0;
        return documents.entrySet().stream()
                .filter(d -> !strict || d.getValue().currency.equals(money.currency))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isPossible(long receipt, Map<Long, BigDecimal> amounts) {
        BusinessModel.Sum money = model.receipts.get(receipt);
        boolean fits = amounts.entrySet().stream().allMatch(a -> {
            BusinessModel.Sum invoice = model.invoices.get(a.getKey());
            return invoice.currency.equals(money.currency) && a.getValue().compareTo(invoice.open) <= 0;
        });
        BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean onePayer = model.payers.get(receipt) != null
                || amounts.keySet().stream()
                                .map(id -> model.invoices.get(id).customer)
                                .distinct()
                                .count()
                        == 1;
        return fits && onePayer && sum.compareTo(money.open) <= 0;
    }

    /** What is proposed is possible, and leaves nothing that the payer could still pay with it. */
    void proposed(String where) {
        chance.any(List.copyOf(model.receipts.keySet())).ifPresent(receipt -> {
            List<ReceivableEntry> before = company.receipts.entriesOfReceipt(billing.finance, receipt);
            company.receipts.writeOffProposed(billing.finance, receipt);
            List<ReceivableEntry> after = new ArrayList<>(company.receipts.entriesOfReceipt(billing.finance, receipt));
            after.removeIf(e -> before.stream().anyMatch(b -> b.getId() == e.getId()));
            Map<Long, BigDecimal> amounts = new TreeMap<>();
            after.forEach(e -> amounts.put(e.getInvoiceId(), e.getAmount().negate()));
            assertThat(isPossible(receipt, amounts) || amounts.isEmpty())
                    .as(where)
                    .isTrue();
            amounts.forEach((invoice, amount) -> model.writeOff(receipt, invoice, amount));
            BusinessModel.Sum money = model.receipts.get(receipt);
            Long payer = model.payers.get(receipt);
            if (payer != null && money.open.signum() > 0) {
                assertThat(model.invoices.values())
                        .as(where)
                        .noneMatch(i ->
                                i.customer.equals(payer) && i.currency.equals(money.currency) && i.open.signum() > 0);
            }
        });
    }

    /** Credit is set against another invoice, or paid back. */
    void credit(String where) {
        chance.any(List.copyOf(model.credits.keySet())).ifPresent(note -> {
            BusinessModel.Sum credit = model.credits.get(note);
            BigDecimal amount = amount(credit.open, credit.currency);
            if (chance.random.nextInt(3) == 0) {
                refund(where, note, credit, amount);
                return;
            }
            chance.any(alike(model.invoices, credit)).ifPresent(target -> {
                BusinessModel.Sum invoice = model.invoices.get(target);
                boolean possible = amount.signum() > 0
                        && amount.compareTo(credit.open.min(invoice.open)) <= 0
                        && invoice.customer.equals(credit.customer)
                        && invoice.currency.equals(credit.currency);
                chance.tried(where, possible, () -> {
                            company.creditNotes.offset(billing.finance, note, Map.of(target, amount));
                            return amount;
                        })
                        .ifPresent(done -> model.offset(note, target, done));
            });
        });
    }

    private void refund(String where, long note, BusinessModel.Sum credit, BigDecimal amount) {
        boolean possible = amount.signum() > 0 && amount.compareTo(credit.open) <= 0;
        chance.tried(where, possible, () -> {
                    company.creditNotes.refund(billing.finance, note, amount, chance.today());
                    return company.receipts.entries(billing.finance, note).getLast();
                })
                .ifPresent(entry -> {
                    BigDecimal inHome = BusinessModel.inHome(amount, chance.rate(credit.currency));
                    model.refund(note, amount, inHome);
                    model.refunds.put(entry.getId(), inHome);
                });
    }

    void reverse(String where) {
        List<ReceivableEntry> entries = new ArrayList<>();
        model.receipts.keySet().forEach(id -> entries.addAll(company.receipts.entriesOfReceipt(billing.finance, id)));
        model.credits.keySet().forEach(id -> entries.addAll(company.receipts.entries(billing.finance, id)));
        chance.any(entries).ifPresent(entry -> {
            boolean taken =
                    entries.stream().anyMatch(e -> Long.valueOf(entry.getId()).equals(e.getReverses()));
            boolean possible = !taken
                    && List.of(EntryKind.WRITE_OFF, EntryKind.OFFSET, EntryKind.REFUND)
                            .contains(entry.getKind());
            chance.tried(where, possible, () -> {
                        if (entry.getReceiptId() != null) {
                            company.receipts.reverse(billing.finance, entry.getId());
                        } else {
                            company.creditNotes.reverse(billing.finance, entry.getId());
                        }
                        return entry;
                    })
                    .ifPresent(this::takenBack);
        });
    }

    private void takenBack(ReceivableEntry entry) {
        BigDecimal amount = entry.getAmount();
        switch (entry.getKind()) {
            case WRITE_OFF -> model.writeOff(entry.getReceiptId(), entry.getInvoiceId(), amount);
            case OFFSET -> model.offset(entry.getInvoiceId(), entry.getPartnerId(), amount.negate());
            default ->
                model.refund(
                        entry.getInvoiceId(),
                        amount.negate(),
                        model.refunds.get(entry.getId()).negate());
        }
    }

    /** A receipt was entered in error, or for somebody else. */
    void correct(String where) {
        chance.any(List.copyOf(model.receipts.keySet())).ifPresent(receipt -> {
            BusinessModel.Sum money = model.receipts.get(receipt);
            boolean possible = money.open.compareTo(money.total) == 0;
            Actor finance = billing.finance;
            if (chance.random.nextInt(3) == 0) {
                chance.tried(where, possible, () -> {
                            company.receipts.takeBack(finance, receipt);
                            return receipt;
                        })
                        .ifPresent(model::takeBackReceipt);
            } else {
                long payer = chance.one(chance.customers).getId();
                chance.tried(where, possible, () -> {
                            company.receipts.assign(finance, receipt, payer);
                            return payer;
                        })
                        .ifPresent(known -> model.payers.put(receipt, known));
            }
        });
    }
}
