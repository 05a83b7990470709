package org.kontor.sample.internal.company;

import java.util.List;
import java.util.Random;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.BuyingStyle;
import org.kontor.customers.Classification;
import org.kontor.customers.CompanyScale;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.SalesChannel;
import org.kontor.customers.Topic;

/** What sellers have found out about their customers: much of some, little of others, a whole organisation of a few. */
final class CustomerFiles {

    private static final int LARGE_EVERY = 16;
    private static final int PEOPLE_OF_LARGE = 9;
    private static final int LEADING = 3;

    private final Words words;
    private final Names names;
    private final Random random;

    CustomerFiles(Words words, Names names, Random random) {
        this.words = words;
        this.names = names;
        this.random = random;
    }

    /** Fills what is known beyond name and address. */
    void fill(Customer draft, int index) {
        Classification classification = draft.getClassification();
        classification.setScale(any(CompanyScale.values()));
        if (often()) {
            classification.setSource(Words.any(words.rows("sources"), random)[0]);
        }
        if (often()) {
            classification.setSalesArea(Words.any(words.rows("salesAreas"), random)[0]);
        }
        if (often()) {
            classification.setChannel(any(SalesChannel.values()));
        }
        if (often()) {
            draft.setWebsite("www.c%06d.example".formatted(index + 1));
        }
        if (often()) {
            draft.getAccounts().setTaxNumber("9144010%011d".formatted(31_000_000 + index * 7));
            draft.getAccounts().setElectronicAddress("0060:%09d".formatted(310_000_000 + index * 7));
        }
        if (often()) {
            draft.remember(Topic.NEED, Words.any(words.rows("needs"), random)[0]);
        }
        if (index % LARGE_EVERY == 0) {
            engage(draft, index);
        }
        organise(draft.getContacts());
    }

    private void engage(Customer draft, int index) {
        remember(draft, Topic.GOAL, "goals", index);
        remember(draft, Topic.STRENGTH, "strengths", index);
        remember(draft, Topic.COMPETITOR, "competition", index);
        List<String> titles = words.all("titles");
        while (draft.getContacts().size() < PEOPLE_OF_LARGE) {
            Contact contact = new Contact();
            contact.setName(names.person());
            contact.setTitle(Words.any(titles, random));
            contact.setMobile(names.mobile());
            contact.setEmail(
                    "contact%d@c%06d.example".formatted(draft.getContacts().size() + 1, index + 1));
            draft.getContacts().add(contact);
        }
    }

    private void remember(Customer draft, Topic topic, String section, int index) {
        List<String[]> known = words.rows(section);
        draft.remember(topic, known.get(index / LARGE_EVERY % known.size())[0]);
    }

    /** The first leads; in a large company the next ones lead the others. */
    private void organise(List<Contact> contacts) {
        List<String> departments = words.all("departments");
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            contact.setStyle(any(BuyingStyle.values()));
            if (often()) {
                contact.setRole(i == 0 ? BuyingRole.DECIDER : any(BuyingRole.values()));
                contact.setDepartment(departments.get(i % departments.size()));
            }
            if (i > 0) {
                int superior = i <= LEADING ? 0 : 1 + i % LEADING;
                contact.setReportsTo(contacts.get(superior).getName());
            }
        }
    }

    private boolean often() {
        return random.nextInt(5) > 1;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
