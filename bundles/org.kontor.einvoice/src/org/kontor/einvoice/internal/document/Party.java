package org.kontor.einvoice.internal.document;

import java.util.Optional;
import org.kontor.customers.ElectronicAddress;

/**
 * A company on an e-invoice; what is not known is empty.
 *
 * @param name the registered name, or the title it wants on invoices
 * @param taxNumber the tax number or unified social credit code
 * @param legalNumber its number in the register of its country
 * @param endpoint where electronic documents reach it
 * @param contact who answers questions
 */
public record Party(
        String name,
        String taxNumber,
        Optional<LegalNumber> legalNumber,
        Address address,
        Optional<ElectronicAddress> endpoint,
        String contact,
        String phone,
        String email,
        String bank,
        String bankAccount) {

    /** Puts empty texts where nothing is known. */
    public Party {
        taxNumber = known(taxNumber);
        contact = known(contact);
        phone = known(phone);
        email = known(email);
        bank = known(bank);
        bankAccount = known(bankAccount);
    }

    static String known(String text) {
        return text == null ? "" : text.strip();
    }
}
