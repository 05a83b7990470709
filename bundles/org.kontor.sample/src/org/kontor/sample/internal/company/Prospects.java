package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.CompetingOffer;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.SaleStage;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.sample.internal.Modules;

/** What the salespeople are after: opportunities in all stages, some won and lost, and leads still to be looked at. */
final class Prospects {

    /** One opportunity for so many customers. */
    private static final int CUSTOMERS_EACH = 6;

    /** One lead for so many customers. */
    private static final int CUSTOMERS_A_LEAD = 10;

    /** Of so many leads one was dropped, and one came from a customer and became an opportunity. */
    private static final int LEADS_ENDED = 4;

    private static final int DAYS_AHEAD = 90;
    private static final int WON = 5;
    private static final int LOST = 6;
    private static final int ENDINGS = 9;

    private final Modules modules;
    private final Words words;
    private final Names names;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;
    private final List<Long> opportunities = new ArrayList<>();

    Prospects(Modules modules, Words words, Names names, Staff staff, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.names = names;
        this.staff = staff;
        this.random = random;
        this.today = today;
    }

    void run(List<Client> clients) {
        List<SaleStage> stages =
                modules.processes().inUse(Actor.system()).getFirst().getStages();
        for (int i = 0; i < clients.size(); i += CUSTOMERS_EACH) {
            opportunity(clients.get(i), stages, random.nextInt(ENDINGS));
        }
        new LeadDesk(modules, words, staff).makeRules();
        for (int i = 0; i < clients.size(); i += CUSTOMERS_A_LEAD) {
            end(lead(clients.get(i)), clients.get(i), i / CUSTOMERS_A_LEAD % LEADS_ENDED);
        }
    }

    /** The ids of the opportunities. */
    List<Long> opportunities() {
        return List.copyOf(opportunities);
    }

    private void end(Stored<Lead> lead, Client client, int number) {
        if (number == 1) {
            modules.leads().drop(staff.manager(), lead.id(), lead.version(), words.line("dropReason"));
        } else if (number == 2) {
            String title = lead.draft().getProduct();
            modules.leads().qualify(staff.manager(), lead.id(), lead.version(), title, Optional.of(client.id()));
        }
    }

    /** Endings below the number of stages are how many stages it has gone on; then it is won, or lost. */
    private void opportunity(Client client, List<SaleStage> stages, int ending) {
        Actor seller = staff.seller(client.seller());
        Customer customer = client.draft();
        Opportunity draft = modules.opportunities().blank(seller);
        draft.setCustomerId(client.id());
        draft.setTitle(Words.any(words.rows("prospects"), random)[0]);
        draft.setContact(customer.getContacts().getFirst().getName());
        draft.setSource(Words.any(words.rows("sources"), random)[0]);
        draft.setCurrency(customer.getCurrency());
        draft.setAmount(BigDecimal.valueOf(1 + random.nextInt(60)).movePointRight(4));
        draft.setCost(draft.getAmount().multiply(new BigDecimal("0.72")));
        draft.setCloseOn(today.plusDays(random.nextInt(DAYS_AHEAD) - 5L));
        CompetingOffer rival = new CompetingOffer();
        rival.setName(Words.any(words.rows("rivals"), random)[0]);
        draft.getCompetitors().add(rival);
        Stored<Opportunity> stored = modules.opportunities().create(seller, draft);
        opportunities.add(stored.id());
        int reached = Math.min(ending, stages.size() - 1);
        for (SaleStage stage : stages.subList(1, reached + 1)) {
            stored = modules.opportunities()
                    .moveTo(seller, stored.id(), stored.version(), stage.getId(), Optional.empty());
        }
        if (ending == WON) {
            modules.workflow().move(seller, new RecordRef(Opportunities.TYPE, stored.id()), "win", Optional.empty());
        } else if (ending == LOST) {
            String[] loss = Words.any(words.rows("losses"), random);
            modules.opportunities().lose(seller, stored.id(), stored.version(), loss[0], Optional.of(loss[1]));
        }
    }

    private Stored<Lead> lead(Client client) {
        Actor seller = staff.seller(client.seller());
        Names.Company company = names.company();
        Lead draft = modules.leads().blank(seller);
        draft.setCompany(company.name());
        draft.setIndustry(company.industry());
        draft.setRegion(company.city()[1]);
        draft.setContact(names.person());
        draft.setPhone(names.mobile());
        draft.setSource(Words.any(words.rows("sources"), random)[0]);
        draft.setProduct(Words.any(words.rows("prospects"), random)[0]);
        draft.setCurrency(client.draft().getCurrency());
        draft.setAmount(BigDecimal.valueOf(1 + random.nextInt(30)).movePointRight(4));
        return modules.leads().create(seller, draft);
    }
}
