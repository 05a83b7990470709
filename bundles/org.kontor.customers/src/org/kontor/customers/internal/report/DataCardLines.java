package org.kontor.customers.internal.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.CustomerAddress;
import org.kontor.customers.Customers;
import org.kontor.customers.internal.CustomersText;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.customers.overview.Overviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;

/** The data card (客户资料卡): what the file says, contacts, addresses, figures. */
record DataCardLines(Customers customers, Overviews overviews) {

    private static final String CUSTOMER = "customer";

    void write(Actor actor, Customer customer, CardLines lines) {
        for (RecordType.Section<Customer> section : customers.type().sections()) {
            lines.section(section.label()
                    .map(Object::toString)
                    .orElseGet(() -> customers.type().label().toString()));
            section.fields().forEach(field -> write(actor, field, customer, lines));
        }
        lines.section(ReportText.of("section.contacts").toString());
        for (Contact contact : customer.getContacts()) {
            lines.line(
                    contact.getName(),
                    joined(
                            contact.getTitle(),
                            contact.getDepartment(),
                            contact.getPhone(),
                            contact.getMobile(),
                            contact.getEmail(),
                            Optional.ofNullable(contact.getBirthday())
                                    .map(day -> ReportText.of("card.birthday", day.toString())
                                            .toString())
                                    .orElse(null)));
        }
        if (!customer.getAddresses().isEmpty()) {
            lines.section(ReportText.of("section.addresses").toString());
            for (CustomerAddress address : customer.getAddresses()) {
                lines.line(
                        CustomersText.of("AddressKind." + address.getKind()).toString(),
                        joined(
                                address.getStreet(),
                                address.getPostalCode(),
                                address.getCity(),
                                address.getRegion(),
                                address.getCountry(),
                                address.getRecipient(),
                                address.getPhone()));
            }
        }
        lines.section(ReportText.of("section.figures").toString());
        figures(actor, customer, overviews, lines);
    }

    private void write(Actor actor, Field<Customer, ?> field, Customer customer, CardLines lines) {
        if (field.kind() != FieldKind.REFERENCE) {
            lines.field(field, customer);
        } else if (field.target().filter(CUSTOMER::equals).isPresent()) {
            field.get(customer)
                    .flatMap(id -> customers.title(actor, (Long) id))
                    .ifPresent(title -> lines.line(field.label().toString(), title));
        }
    }

    /** Figures as the overview shows them. */
    static void figures(Actor actor, Customer customer, Overviews overviews, CardLines lines) {
        for (CustomerFigure figure : overviews.of(actor, customer.getId()).figures()) {
            figure.value()
                    .ifPresent(value -> lines.line(
                            figure.label().toString(),
                            CardLines.shown(figure.kind(), value)
                                    + (figure.kind() == FieldKind.MONEY ? " " + customer.getCurrency() : "")));
        }
    }

    /** What is said, with dots between. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("  ·  "));
    }
}
