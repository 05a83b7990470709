package org.kontor.bench.internal;

import java.util.Map;
import java.util.TreeMap;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;

/** W1: 10,000 customers with contact and address, in transactions of 100. */
final class CustomersInBatches implements Bench.Workload {

    private static final int CUSTOMERS = 10_000;
    private static final int PER_TRANSACTION = 100;

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        Timings transactions = new Timings();
        for (int i = 0; i < CUSTOMERS; i += PER_TRANSACTION) {
            int from = i;
            transactions.time(() -> bench.units().change(Actor.system(), "bench", uow -> {
                for (int n = from; n < from + PER_TRANSACTION; n++) {
                    bench.customers().enter(uow, draft(n));
                }
                return from;
            }));
        }
        Map<String, Object> figures = new TreeMap<>(transactions.figures());
        figures.put("customers_per_second", Math.round(CUSTOMERS / transactions.totalSeconds()));
        return figures;
    }

    private static Customer draft(int n) {
        Customer draft = new Customer();
        draft.setNumber("W1-" + n);
        draft.setName("Benchmark customer " + n);
        draft.setCurrency("CNY");
        draft.setAddress(n + " Zhongshan Road");
        draft.setCity("广州");
        draft.setCountry("中国");
        Contact contact = new Contact();
        contact.setName("Contact " + n);
        contact.setPhone("020-" + n);
        draft.getContacts().add(contact);
        return draft;
    }
}
