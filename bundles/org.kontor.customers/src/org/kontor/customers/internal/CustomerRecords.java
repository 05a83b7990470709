package org.kontor.customers.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.names.CompanyName;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores customers with their contacts. */
@Component(service = {Customers.class, RecordService.class})
public final class CustomerRecords extends EntityRecords<Customer> implements Customers {

    private static final RecordType<Contact> CONTACT = RecordType.of("contact", CustomersText.SOURCE, Contact::new)
            .text("name", 80, Contact::getName, Contact::setName)
            .required()
            .text("title", 80, Contact::getTitle, Contact::setTitle)
            .text("phone", 40, Contact::getPhone, Contact::setPhone)
            .text("email", 120, Contact::getEmail, Contact::setEmail)
            .date("birthday", Contact::getBirthday, Contact::setBirthday)
            .build();

    private static final RecordType<Customer> TYPE = RecordType.of("customer", CustomersText.SOURCE, Customer::new)
            .text("number", 30, Customer::getNumber, Customer::setNumber)
            .text("name", 120, Customer::getName, Customer::setName)
            .required()
            .text("industry", 60, Customer::getIndustry, Customer::setIndustry)
            .text("phone", 40, Customer::getPhone, Customer::setPhone)
            .text("email", 120, Customer::getEmail, Customer::setEmail)
            .text("address", 200, Customer::getAddress, Customer::setAddress)
            .text("city", 60, Customer::getCity, Customer::setCity)
            .text("region", 60, Customer::getRegion, Customer::setRegion)
            .text("postalCode", 20, Customer::getPostalCode, Customer::setPostalCode)
            .text("country", 60, Customer::getCountry, Customer::setCountry)
            .text("currency", 3, Customer::getCurrency, Customer::setCurrency)
            .required()
            .shownDecimal("creditLimit", FieldKind.MONEY, Customer::getCreditLimit)
            .shownInteger("creditDays", Customer::getCreditDays)
            .shownReference("ownerId", "user", Customer::getOwnerId)
            .flag("active", Customer::isActive, Customer::setActive)
            .longText("note", 2000, Customer::getNote, Customer::setNote)
            .table("contacts", CONTACT, Customer::getContacts)
            .build();

    private static final String BY_NUMBER = "SELECT c FROM Customer c WHERE c.number = ?1";

    private final UserDirectory directory;

    /** A service on customers. */
    @Activate
    public CustomerRecords(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference UserDirectory directory) {
        super(units, queries, Customer.class, TYPE, CustomersLists.CUSTOMERS);
        this.directory = directory;
    }

    @Override
    protected String titleOf(Customer customer) {
        return customer.getName();
    }

    @Override
    protected void prepare(UnitOfWork uow, Customer blank) {
        blank.setCurrency("CNY");
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, Customer draft, Optional<Customer> stored, Problems problems) {
        String key = CompanyName.key(draft.getName());
        problems.require(!key.isEmpty(), "name", CustomersText.of("name.empty"))
                .require(isCurrency(draft.getCurrency()), "currency", CustomersText.of("currency.unknown"));
        uow.firstStored(Customer.class, "SELECT c FROM Customer c WHERE c.nameKey = ?1", key)
                .filter(other -> !Optional.of(other).equals(stored))
                .ifPresent(other -> problems.require(
                        false, "name", CustomersText.of("name.taken", other.getName(), ownerOf(uow, other))));
        Optional.ofNullable(draft.getNumber())
                .flatMap(number -> uow.firstStored(Customer.class, BY_NUMBER, number))
                .filter(other -> !Optional.of(other).equals(stored))
                .ifPresent(other ->
                        problems.require(false, "number", CustomersText.of("number.taken", draft.getNumber())));
    }

    private Object ownerOf(UnitOfWork uow, Customer customer) {
        return directory
                .user(uow, customer.getOwnerId())
                .<Object>map(User::getName)
                .orElse(CustomersText.of("nobody"));
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }

    @Override
    protected void stored(UnitOfWork uow, Customer customer, boolean isNew) {
        customer.useNameKey(CompanyName.key(customer.getName()));
        if (customer.getNumber() == null || customer.getNumber().isBlank()) {
            customer.setNumber(uow.nextNumber("C"));
        }
    }

    @Override
    protected void attach(Customer customer, Identified line) {
        customer.adopt((Contact) line);
    }

    @Override
    public Customer get(UnitOfWork uow, long id) {
        return visible(uow, id);
    }

    @Override
    public Optional<Customer> byNumber(UnitOfWork uow, String number) {
        return uow.first(Customer.class, BY_NUMBER, number);
    }

    @Override
    public Customer enter(UnitOfWork uow, Customer draft) {
        Customer entered = create(uow, draft);
        if (draft.hasOwner()) {
            entered.giveToOwnerOf(draft);
        }
        return entered;
    }

    @Override
    public Stored<Customer> grantCredit(Actor actor, long id, int version, BigDecimal limit, int days) {
        if (limit.signum() < 0 || days < 0) {
            throw new ProblemException(CustomersText.of("credit.negative"));
        }
        return amend(actor, "customers.credit", id, version, (uow, customer) -> customer.grantCredit(limit, days));
    }

    @Override
    public Stored<Customer> handOver(Actor actor, long id, int version, long newOwnerId) {
        return amend(actor, "customers.handover", id, version, (uow, customer) -> {
            User owner = uow.get(User.class, newOwnerId);
            customer.giveTo(owner);
        });
    }
}
