package org.kontor.einvoice.internal.document;

/**
 * A company on an e-invoice; what is not known is empty.
 *
 * @param name the registered name, or the title it wants on invoices
 * @param taxNumber the tax number or unified social credit code
 */
public record Party(
        String name, String taxNumber, Address address, String phone, String email, String bank, String bankAccount) {

    /** Puts empty texts where nothing is known. */
    public Party {
        taxNumber = known(taxNumber);
        phone = known(phone);
        email = known(email);
        bank = known(bank);
        bankAccount = known(bankAccount);
    }

    static String known(String text) {
        return text == null ? "" : text.strip();
    }
}
