package org.kontor.customers.internal.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.PhoneKey;
import org.kontor.customers.duplicates.Duplicates;
import org.kontor.customers.duplicates.Suspect;
import org.kontor.customers.duplicates.Suspect.Reason;
import org.kontor.customers.names.CompanyName;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks for candidates by keys that have an index each, and compares only those. Among a million customers that takes
 * some milliseconds.
 */
@Component
public final class DuplicateSearch implements Duplicates {

    /** More candidates under one key only say that the key is a common word. */
    private static final int MOST_CANDIDATES = 200;

    private static final int MOST_SUSPECTS = 5;

    private final UnitsOfWork units;
    private final UserDirectory directory;

    /** A search over the stored customers. */
    @Activate
    public DuplicateSearch(@Reference UnitsOfWork units, @Reference UserDirectory directory) {
        this.units = units;
        this.directory = directory;
    }

    @Override
    public List<Suspect> suspects(Actor actor, Customer draft) {
        return units.read(actor, "customers.edit", uow -> suspects(uow, draft));
    }

    @Override
    public List<Suspect> suspects(UnitOfWork uow, Customer draft) {
        Map<Customer, Set<Reason>> found = new LinkedHashMap<>();
        byTaxNumber(uow, draft, found);
        byPhone(uow, draft, found);
        byName(uow, draft, found);
        found.keySet().removeIf(customer -> draft.isStored() && customer.getId() == draft.getId());
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(MOST_SUSPECTS)
                .map(entry -> suspect(uow, entry.getKey(), entry.getValue()))
                .toList();
    }

    private void byTaxNumber(UnitOfWork uow, Customer draft, Map<Customer, Set<Reason>> found) {
        draft.taxKey().ifPresent(tax -> note(found, Reason.TAX, candidates(uow, "c.keys.tax = ?1", tax)));
    }

    private void byPhone(UnitOfWork uow, Customer draft, Map<Customer, Set<Reason>> found) {
        List<String> phones = new ArrayList<>();
        PhoneKey.of(draft.getPhone()).ifPresent(phones::add);
        for (Contact contact : draft.getContacts()) {
            contact.phoneKey().ifPresent(phones::add);
        }
        if (!phones.isEmpty()) {
            note(found, Reason.PHONE, candidates(uow, "c.keys.phone IN ?1", phones));
            note(
                    found,
                    Reason.PHONE,
                    uow.entities()
                            .createQuery(
                                    "SELECT DISTINCT t.customer FROM Contact t WHERE t.phoneKey IN ?1", Customer.class)
                            .setParameter(1, phones)
                            .setMaxResults(MOST_CANDIDATES)
                            .getResultList());
        }
    }

    private void byName(UnitOfWork uow, Customer draft, Map<Customer, Set<Reason>> found) {
        if (draft.getName() == null || draft.getName().isBlank()) {
            return;
        }
        CompanyName name = CompanyName.of(draft.getName());
        List<Customer> candidates = new ArrayList<>(candidates(uow, "c.keys.sound = ?1", name.sound()));
        if (name.mayHaveSlips()) {
            candidates.addAll(candidates(uow, "c.keys.head IN ?1", name.heads()));
            candidates.addAll(candidates(uow, "c.keys.tail IN ?1", name.tails()));
        }
        candidates.removeIf(customer -> !CompanyName.of(customer.getName()).resembles(name));
        note(found, Reason.NAME, candidates);
    }

    private static List<Customer> candidates(UnitOfWork uow, String condition, Object value) {
        return uow.entities()
                .createQuery("SELECT c FROM Customer c WHERE " + condition, Customer.class)
                .setParameter(1, value)
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
    }

    private static void note(Map<Customer, Set<Reason>> found, Reason reason, Collection<Customer> customers) {
        customers.forEach(customer -> found.computeIfAbsent(customer, c -> EnumSet.noneOf(Reason.class))
                .add(reason));
    }

    private Suspect suspect(UnitOfWork uow, Customer customer, Set<Reason> reasons) {
        String owner =
                directory.user(uow, customer.getOwnerId()).map(User::getName).orElse("");
        return new Suspect(customer.getId(), customer.getNumber(), customer.getName(), owner, Set.copyOf(reasons));
    }
}
