package org.kontor.customers.orgchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;

/**
 * Finds the organisation of a customer in what its contacts say (CUS-07): who reports to whom, and the departments of those
 * who report to nobody we know. Where contacts report to each other in a circle, the first of them stands on top.
 */
public final class OrgChart {

    private static final int NOBODY = -1;

    private final List<Contact> contacts;
    private final int[] superior;

    private OrgChart(List<Contact> contacts) {
        this.contacts = contacts;
        Map<String, Integer> byName = new HashMap<>();
        for (int i = contacts.size() - 1; i >= 0; i--) {
            byName.put(text(contacts.get(i).getName()), i);
        }
        superior = new int[contacts.size()];
        for (int i = 0; i < superior.length; i++) {
            superior[i] = byName.getOrDefault(text(contacts.get(i).getReportsTo()), NOBODY);
        }
        for (int i = 0; i < superior.length; i++) {
            if (endsAtItself(i)) {
                superior[i] = NOBODY;
            }
        }
    }

    /** The chart of a customer, the company on top. */
    public static OrgNode of(Customer customer) {
        return new OrgChart(customer.getContacts()).top(Optional.ofNullable(customer.getName()));
    }

    private boolean endsAtItself(int contact) {
        Set<Integer> seen = new HashSet<>();
        int at = superior[contact];
        while (at != NOBODY && at != contact && seen.add(at)) {
            at = superior[at];
        }
        return at == contact;
    }

    private OrgNode top(Optional<String> company) {
        List<OrgNode> below = new ArrayList<>();
        Map<String, List<OrgNode>> departments = new LinkedHashMap<>();
        for (int i = 0; i < superior.length; i++) {
            if (superior[i] == NOBODY) {
                String department = text(contacts.get(i).getDepartment());
                if (department.isEmpty()) {
                    below.add(person(i));
                } else {
                    departments
                            .computeIfAbsent(department, d -> new ArrayList<>())
                            .add(person(i));
                }
            }
        }
        departments.forEach((name, people) -> below.add(new OrgNode(name, OptionalInt.empty(), people)));
        return new OrgNode(company.orElse(""), OptionalInt.empty(), below);
    }

    private OrgNode person(int contact) {
        List<OrgNode> below = new ArrayList<>();
        for (int i = 0; i < superior.length; i++) {
            if (superior[i] == contact) {
                below.add(person(i));
            }
        }
        return new OrgNode(text(contacts.get(contact).getName()), OptionalInt.of(contact), below);
    }

    private static String text(String said) {
        return said == null ? "" : said.strip();
    }
}
