package org.kontor.customers.orgchart;

import java.util.List;
import java.util.OptionalInt;

/**
 * A box of a customer's organisation chart (CUS-07): the company, a department, or a person.
 *
 * @param label the name
 * @param contact the place of the person among the customer's contacts; empty for the company and for departments
 * @param below departments and people below it
 */
public record OrgNode(String label, OptionalInt contact, List<OrgNode> below) {

    /** Keeps its own copy. */
    public OrgNode {
        below = List.copyOf(below);
    }

    /** Whether nothing is below it. */
    public boolean isLeaf() {
        return below.isEmpty();
    }

    /** Whether it stands for a person. */
    public boolean isPerson() {
        return contact.isPresent();
    }
}
