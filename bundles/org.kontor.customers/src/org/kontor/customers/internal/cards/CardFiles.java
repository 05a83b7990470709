package org.kontor.customers.internal.cards;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.cards.Cards;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes business cards and calendars. */
@Component
public final class CardFiles implements Cards {

    private final Customers customers;
    private final Activities activities;

    /** On the records of customers and activities. */
    @Activate
    public CardFiles(@Reference Customers customers, @Reference Activities activities) {
        this.customers = customers;
        this.activities = activities;
    }

    @Override
    public int contacts(Actor actor, List<Long> ids, Path file) {
        int written = 0;
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                VCardWriter cards = new VCardWriter(writer, VCardVersion.V3_0)) {
            for (long id : ids) {
                Customer customer = customers.load(actor, id).draft();
                for (Contact contact : customer.getContacts()) {
                    cards.write(BusinessCard.of(customer, contact));
                    written++;
                }
            }
        } catch (IOException failure) {
            throw new ProblemException(CardsText.of("cards.cannotWrite", file.toString()), failure);
        }
        return written;
    }

    @Override
    public int appointments(Actor actor, List<Long> ids, Path file) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Kontor//Kontor//EN");
        ids.stream()
                .map(id -> activities.load(actor, id).draft())
                .forEach((Activity activity) -> new CalendarItem(activity, ZoneId.systemDefault()).addTo(calendar));
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                ICalWriter items = new ICalWriter(writer, ICalVersion.V2_0)) {
            items.write(calendar);
        } catch (IOException failure) {
            throw new ProblemException(CardsText.of("cards.cannotWrite", file.toString()), failure);
        }
        return ids.size();
    }
}
