package org.kontor.einvoice.internal.document;

/**
 * A company on an e-invoice; what is not known is empty.
 *
 * @param name the registered name, or the title it wants on invoices
 * @param taxNumber the tax number or unified social credit code
 * @param address town, street and number
 */
public record Party(String name, String taxNumber, String address, String phone, String bank, String bankAccount) {

    /** Puts empty texts where nothing is known. */
    public Party {
        taxNumber = known(taxNumber);
        address = known(address);
        phone = known(phone);
        bank = known(bank);
        bankAccount = known(bankAccount);
    }

    private static String known(String text) {
        return text == null ? "" : text.strip();
    }
}
