package org.kontor.sample;

import java.util.List;
import java.util.Map;

/**
 * What a sample company holds.
 *
 * @param company its name
 * @param counts how many records of each type, by record type, in the order they were made
 * @param users who can sign in, one for each department
 * @param password the password of every one of them
 */
public record SampleSummary(String company, Map<String, Integer> counts, List<DemoUser> users, String password) {

    /** Keeps its own copy of the users. */
    public SampleSummary {
        users = List.copyOf(users);
    }
}
