package org.kontor.exchange.internal.table;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.exchange.internal.ExchangeText;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.ProblemException;

/** Reads business cards: a row for each, with headings by which customers, contacts and leads recognise their fields. */
public final class CardTable implements TableReader {

    private static final List<String> HEADINGS = List.of(
            "customer name",
            "contact name",
            "contact title",
            "contact department",
            "contact phone",
            "contact mobile",
            "contact email",
            "contact birthday",
            "address",
            "city",
            "region",
            "postal code",
            "country",
            "website",
            "note");

    private final Path file;
    private final Charset charset;
    private final CountingInput input;
    private final VCardReader reader;
    private long cards;

    /** Opens a file. */
    public CardTable(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
        try {
            input = new CountingInput(Files.newInputStream(file), Files.size(file));
            reader = new VCardReader(Encodings.reader(new BufferedInputStream(input), charset));
        } catch (IOException failure) {
            throw problem(failure);
        }
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public Optional<TableRow> next() {
        try {
            VCard card = reader.readNext();
            return card == null ? Optional.empty() : Optional.of(new TableRow(++cards, cells(card)));
        } catch (IOException | UncheckedIOException failure) {
            throw problem(failure);
        }
    }

    private static List<String> cells(VCard card) {
        Optional<Address> address = card.getAddresses().stream()
                .filter(a -> a.getTypes().contains(AddressType.WORK))
                .findFirst()
                .or(() -> card.getAddresses().stream().findFirst());
        List<String> organization = Optional.ofNullable(card.getOrganization())
                .map(Organization::getValues)
                .orElse(List.of());
        return Stream.of(
                        organization.stream().findFirst(),
                        name(card),
                        first(card.getTitles()),
                        organization.stream().skip(1).findFirst(),
                        phone(card, false),
                        phone(card, true),
                        card.getEmails().stream().map(Email::getValue).findFirst(),
                        birthday(card),
                        address.map(Address::getStreetAddress),
                        address.map(Address::getLocality),
                        address.map(Address::getRegion),
                        address.map(Address::getPostalCode),
                        address.map(Address::getCountry),
                        card.getUrls().stream().map(TextProperty::getValue).findFirst(),
                        first(card.getNotes()))
                .map(cell -> cell.map(String::strip).orElse(""))
                .toList();
    }

    private static Optional<String> first(List<? extends TextProperty> properties) {
        return properties.stream().map(TextProperty::getValue).findFirst();
    }

    private static Optional<String> name(VCard card) {
        return Optional.ofNullable(card.getFormattedName())
                .map(TextProperty::getValue)
                .filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(card.getStructuredName()).map(CardTable::name));
    }

    private static String name(StructuredName name) {
        return Stream.of(name.getGiven(), name.getFamily())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> phone(VCard card, boolean mobile) {
        return card.getTelephoneNumbers().stream()
                .filter(phone -> phone.getTypes().contains(TelephoneType.CELL) == mobile)
                .filter(phone -> !phone.getTypes().contains(TelephoneType.FAX))
                .map(CardTable::number)
                .findFirst();
    }

    private static String number(Telephone phone) {
        return phone.getUri() == null ? phone.getText() : phone.getUri().getNumber();
    }

    /** A birthday without its year is left out. */
    private static Optional<String> birthday(VCard card) {
        return Optional.ofNullable(card.getBirthday())
                .map(Birthday::getDate)
                .filter(day -> day.isSupported(java.time.temporal.ChronoField.EPOCH_DAY))
                .map(LocalDate::from)
                .map(LocalDate::toString);
    }

    @Override
    public double share() {
        return input.share();
    }

    private ProblemException problem(Exception failure) {
        String name = file.getFileName().toString();
        return failure instanceof CharacterCodingException
                ? new ProblemException(ExchangeText.of("csv.otherEncoding", name, charset.displayName()), failure)
                : new ProblemException(ExchangeText.of("file.unreadable", file.toString()), failure);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw problem(failure);
        }
    }
}
