package org.kontor.finance.internal.bank;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.bank.BankLine;
import org.kontor.persistence.UnitOfWork;

/** Recognises who paid: by a document number in the reference, by the account that paid before, or by the name. */
final class Payers {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{5,}");

    private Payers() {}

    static Optional<Long> of(UnitOfWork uow, BankLine line) {
        return byDocument(uow, line).or(() -> byAccount(uow, line)).or(() -> byName(uow, line));
    }

    private static Optional<Long> byDocument(UnitOfWork uow, BankLine line) {
        Matcher found = NUMBER.matcher(
                Optional.ofNullable(line.getReference()).orElse("").toUpperCase(java.util.Locale.ROOT));
        while (found.find()) {
            Optional<Long> customer = uow.first(
                            Invoice.class,
                            "SELECT i FROM Invoice i WHERE i.number = ?1 OR i.orderNumber = ?1",
                            found.group())
                    .map(Invoice::getCustomerId);
            if (customer.isPresent()) {
                return customer;
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> byAccount(UnitOfWork uow, BankLine line) {
        return Optional.ofNullable(line.getPayerAccount())
                .flatMap(account -> uow.first(
                        Receipt.class,
                        "SELECT r FROM Receipt r, BankLine l WHERE l.receiptId = r.id AND l.payerAccount = ?1"
                                + " AND r.payerId IS NOT NULL ORDER BY r.receivedOn DESC, r.id DESC",
                        account))
                .map(Receipt::getPayerId);
    }

    /** Only a name that one customer alone has tells who it is. */
    private static Optional<Long> byName(UnitOfWork uow, BankLine line) {
        return Optional.ofNullable(line.getPayer())
                .map(name -> uow.query(Customer.class, "SELECT c FROM Customer c WHERE c.name = ?1", name))
                .filter(found -> found.size() == 1)
                .map(found -> found.getFirst().getId());
    }
}
