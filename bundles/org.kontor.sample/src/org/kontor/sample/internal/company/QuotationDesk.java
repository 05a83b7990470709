package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.quotations.Inquiry;
import org.kontor.orders.quotations.InquiryLine;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.Quotations;
import org.kontor.sample.internal.Modules;

/** What customers asked for lately and what they were offered. */
final class QuotationDesk {

    /** How quotations of the sample end, one after the other. */
    private enum Fate {
        DRAFT,
        SENT,
        NEW_VERSION,
        EXPIRED,
        ACCEPTED,
        LOST,
        TOO_CHEAP
    }

    private static final int ASKED = 6;
    private static final int ROUNDS = 2;

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Assortment assortment;
    private final Random random;
    private final LocalDate today;

    QuotationDesk(Modules modules, Words words, Staff staff, Assortment assortment, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.assortment = assortment;
        this.random = random;
        this.today = today;
    }

    void run(List<Client> clients) {
        List<String> subjects = lines("inquiries");
        for (int i = 0; i < ASKED; i++) {
            Client client = Words.any(clients, random);
            long inquiry = ask(client, subjects.get(i % subjects.size()), i);
            if (i % 2 == 0) {
                modules.inquiries().quote(seller(client), inquiry);
            }
        }
        for (int i = 0; i < ROUNDS * Fate.values().length; i++) {
            offer(
                    Words.any(clients, random),
                    subjects.get(i % subjects.size()),
                    Fate.values()[i % Fate.values().length]);
        }
    }

    private List<String> lines(String section) {
        return words.rows(section).stream().map(row -> row[0]).toList();
    }

    private Actor seller(Client client) {
        return staff.seller(client.seller());
    }

    private long ask(Client client, String subject, int index) {
        Inquiry draft = modules.inquiries().blank(seller(client));
        draft.setSubject(subject);
        draft.setCustomerId(client.id());
        draft.setReceivedOn(today.minusDays(index));
        draft.setAnswerBy(today.plusDays(1L + index));
        draft.setDescription(subject);
        InquiryLine line = new InquiryLine();
        line.setProductId(Words.any(assortment.items(), random).id());
        line.setQuantity(new BigDecimal(5 * (1 + random.nextInt(6))));
        draft.getLines().add(line);
        InquiryLine open = new InquiryLine();
        open.setWish(subject);
        draft.getLines().add(open);
        return modules.inquiries().create(seller(client), draft).id();
    }

    private void offer(Client client, String subject, Fate fate) {
        Actor seller = seller(client);
        Quotation draft = modules.quotations().blank(seller);
        draft.setTitle(subject);
        draft.setCustomerId(client.id());
        draft.setContact(
                client.draft().getContacts().isEmpty()
                        ? null
                        : client.draft().getContacts().getFirst().getName());
        draft.setQuotedOn(today.minusDays(2L + random.nextInt(20)));
        draft.setValidUntil(fate == Fate.EXPIRED ? today : today.plusDays(3L + random.nextInt(30)));
        draft.setTerms(lines("quotationTerms").getFirst());
        for (int i = 0; i < 3; i++) {
            QuotationLine line = new QuotationLine();
            line.setProductId(Words.any(assortment.items(), random).id());
            line.setQuantity(new BigDecimal(2 + random.nextInt(30)));
            line.setDiscount(new BigDecimal(fate == Fate.TOO_CHEAP ? "0.1" : "0.02"));
            line.setAlternative(i == 2);
            draft.getLines().add(line);
        }
        long quotation = modules.quotations().create(seller, draft).id();
        if (fate != Fate.DRAFT) {
            move(seller, quotation, "send");
        }
        switch (fate) {
            case NEW_VERSION ->
                move(seller, modules.quotations().revise(seller, quotation).getId(), "send");
            case ACCEPTED -> move(seller, quotation, "accept");
            case LOST -> move(seller, quotation, "lose");
            default -> {}
        }
    }

    private void move(Actor actor, long quotation, String way) {
        Optional<String> reason =
                way.equals("lose") ? Optional.of(lines("losses").getFirst()) : Optional.empty();
        modules.workflow().move(actor, new RecordRef(Quotations.TYPE, quotation), way, reason);
    }
}
