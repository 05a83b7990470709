package org.kontor.sample.internal.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.sample.internal.Modules;

/** The customers: taken over in bulk as from an older program, then those who buy get their credit from finance. */
final class Clientele {

    private static final int AT_A_TIME = 50;
    private static final int[] CREDIT_DAYS = {30, 30, 30, 45, 60, 60, 15, 0};

    private final Modules modules;
    private final Words words;
    private final Names names;
    private final Staff staff;
    private final Random random;
    private final CustomerFiles files;
    private final List<Client> clients = new ArrayList<>();

    Clientele(Modules modules, Words words, Names names, Staff staff, Random random, CustomerFiles files) {
        this.files = files;
        this.modules = modules;
        this.words = words;
        this.names = names;
        this.staff = staff;
        this.random = random;
    }

    void plan(int count, int sellers, int warehouses) {
        List<String> titles = words.all("titles");
        for (int i = 0; i < count; i++) {
            Customer draft = customer(i, names.company(), titles);
            files.fill(draft, i);
            int seller = i % 3 == 0 ? 0 : random.nextInt(sellers);
            Actor owner = staff.seller(seller);
            draft.giveTo(owner);
            int warehouse = random.nextInt(10) < 6 ? 0 : random.nextInt(warehouses);
            clients.add(new Client(draft, seller, CREDIT_DAYS[random.nextInt(CREDIT_DAYS.length)], warehouse));
        }
    }

    private Customer customer(int index, Names.Company company, List<String> titles) {
        Customer draft = new Customer();
        draft.setNumber("C-%06d".formatted(index + 1));
        draft.setName(company.name());
        draft.getClassification().setIndustry(company.industry());
        String[] city = company.city();
        draft.setCity(city[0]);
        draft.setRegion(city[1]);
        draft.setCountry(city[2]);
        draft.setPostalCode(city[3]);
        draft.setPhone(names.landline(city[4]));
        draft.setEmail("office@c%06d.example".formatted(index + 1));
        draft.setAddress(company.address());
        draft.setCurrency(words.line("currency"));
        int people = 1 + random.nextInt(3);
        for (int i = 0; i < people; i++) {
            Contact contact = new Contact();
            contact.setName(names.person());
            contact.setTitle(Words.any(titles, random));
            contact.setPhone(names.mobile());
            contact.setEmail("contact%d@c%06d.example".formatted(i + 1, index + 1));
            draft.getContacts().add(contact);
        }
        return draft;
    }

    List<Client> clients() {
        return clients;
    }

    void store(IntConsumer done) {
        for (int from = 0; from < clients.size(); from += AT_A_TIME) {
            List<Client> some = clients.subList(from, Math.min(from + AT_A_TIME, clients.size()));
            List<Customer> entered = modules.units().change(Actor.system(), "sample", uow -> some.stream()
                    .map(client -> modules.customers().enter(uow, client.draft()))
                    .toList());
            for (int i = 0; i < some.size(); i++) {
                some.get(i).storedAs(entered.get(i).getId());
            }
            some.stream()
                    .filter(client -> client.buys() && client.creditDays() > 0)
                    .forEach(this::grantCredit);
            done.accept(from + some.size());
        }
    }

    private void grantCredit(Client client) {
        int version = modules.customers().load(staff.finance(), client.id()).version();
        modules.customers().grantCredit(staff.finance(), client.id(), version, client.limit(), client.creditDays());
    }
}
