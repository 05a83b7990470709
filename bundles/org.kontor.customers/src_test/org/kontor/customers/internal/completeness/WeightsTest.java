package org.kontor.customers.internal.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Topic;
import org.kontor.customers.completeness.Completion;
import org.kontor.customers.completeness.FileItem;

class WeightsTest {

    private final Customer customer = new Customer();

    @Test
    void anEmptyFileHasNothing() {
        Completion completion = Weights.STANDARD.completion(customer, 80);
        assertEquals(0, completion.percent());
        assertEquals(14, completion.missing().size());
        assertEquals(
                100,
                completion.missing().stream()
                        .mapToInt(Completion.Missing::points)
                        .sum());
    }

    @Test
    void whatIsMissingComesByItsWeight() {
        Weights weights = new Weights(Map.of(FileItem.PHONE, 1, FileItem.EMAIL, 5, FileItem.CITY, 2));
        customer.setCity("上海");
        Completion completion = weights.completion(customer, 80);
        assertEquals(25, completion.percent());
        assertEquals(
                List.of(FileItem.EMAIL, FileItem.PHONE),
                completion.missing().stream().map(Completion.Missing::item).toList());
    }

    @Test
    void percentIsRoundedHalfUp() {
        customer.setPhone("1");
        assertEquals(33, new Weights(Map.of(FileItem.PHONE, 1, FileItem.CITY, 2)).percent(customer));
        assertEquals(67, new Weights(Map.of(FileItem.PHONE, 2, FileItem.CITY, 1)).percent(customer));
        assertEquals(13, new Weights(Map.of(FileItem.PHONE, 1, FileItem.CITY, 7)).percent(customer));
    }

    @Test
    void blanksDoNotFillAnything() {
        customer.setPhone("  ");
        assertEquals(0, new Weights(Map.of(FileItem.PHONE, 3)).percent(customer));
    }

    @Test
    void peopleAndFindingsCount() {
        Contact buyer = new Contact();
        buyer.setName("王工");
        customer.getContacts().add(buyer);
        assertEquals(10, Weights.STANDARD.percent(customer));
        buyer.setRole(BuyingRole.DECIDER);
        buyer.setMobile("13800000000");
        customer.remember(Topic.NEED, "Two more lines");
        assertEquals(30, Weights.STANDARD.percent(customer));
    }

    @Test
    void nothingAskedIsComplete() {
        assertEquals(100, new Weights(Map.of()).percent(customer));
    }

    /** An older database is counted by what a new one begins with. */
    @Test
    void theMigrationCountsByTheStandard() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("../schema/003_completeness.sql")) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
            String formula = Weights.STANDARD.sql().replaceAll("\\s+", " ");
            assertTrue(
                    migration
                            .replace("( CASE", "(CASE")
                            .replace("END ) +", "END) +")
                            .contains(formula),
                    formula);
        }
    }
}
