package org.kontor.customers.internal.completeness;

import java.util.function.Predicate;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Topic;
import org.kontor.customers.completeness.FileItem;

/**
 * Whether a file has an item: asked of a customer in memory, and of the rows of the table CUSTOMER when all are counted
 * anew. A test compares the two.
 */
final class Filled {

    private Filled() {}

    /** Whether the customer's file has the item. */
    static boolean in(Customer customer, FileItem item) {
        return switch (item) {
            case PHONE -> said(customer.getPhone());
            case EMAIL -> said(customer.getEmail());
            case WEBSITE -> said(customer.getWebsite());
            case ADDRESS -> said(customer.getAddress());
            case CITY -> said(customer.getCity());
            case REGION -> said(customer.getRegion());
            case INDUSTRY -> said(customer.getClassification().getIndustry());
            case SCALE -> customer.getClassification().getScale() != null;
            case SOURCE -> said(customer.getClassification().getSource());
            case SALES_AREA -> said(customer.getClassification().getSalesArea());
            case TAX_NUMBER -> said(customer.getAccounts().getTaxNumber());
            case BANK_ACCOUNT -> said(customer.getAccounts().getBankAccount());
            case CONTACT -> !customer.getContacts().isEmpty();
            case CONTACT_PHONE -> contact(customer, c -> said(c.getMobile()) || said(c.getPhone()));
            case DECIDER -> contact(customer, c -> c.getRole() == BuyingRole.DECIDER);
            case ORGANISATION -> contact(customer, c -> said(c.getDepartment()) || said(c.getReportsTo()));
            case NEED -> customer.getFindings().stream().anyMatch(f -> f.getTopic() == Topic.NEED);
        };
    }

    /** The same as a condition on the row of CUSTOMER. */
    static String sql(FileItem item) {
        return switch (item) {
            case PHONE,
                    EMAIL,
                    WEBSITE,
                    ADDRESS,
                    CITY,
                    REGION,
                    INDUSTRY,
                    SCALE,
                    SOURCE,
                    SALES_AREA,
                    TAX_NUMBER,
                    BANK_ACCOUNT -> filled("CUSTOMER." + item.name());
            case CONTACT -> exists("CONTACT", "1 = 1");
            case CONTACT_PHONE -> exists("CONTACT", filled("x.MOBILE") + " OR " + filled("x.PHONE"));
            case DECIDER -> exists("CONTACT", "x.BUYING_ROLE = 'DECIDER'");
            case ORGANISATION -> exists("CONTACT", filled("x.DEPARTMENT") + " OR " + filled("x.REPORTS_TO"));
            case NEED -> exists("CUSTOMER_FINDING", "x.TOPIC = 'NEED'");
        };
    }

    private static boolean contact(Customer customer, Predicate<Contact> holds) {
        return customer.getContacts().stream().anyMatch(holds);
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    private static String filled(String sql) {
        return "TRIM(" + sql + ") <> ''";
    }

    private static String exists(String table, String condition) {
        return "EXISTS (SELECT 1 FROM " + table + " x WHERE x.CUSTOMER_ID = CUSTOMER.ID AND (" + condition + "))";
    }
}
