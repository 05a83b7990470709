package org.kontor.customers.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.customers.Classification;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.CustomerAddress;
import org.kontor.customers.CustomerKind;
import org.kontor.customers.Customers;
import org.kontor.customers.ElectronicAddress;
import org.kontor.customers.Finding;
import org.kontor.customers.Topic;
import org.kontor.customers.duplicates.Duplicates;
import org.kontor.customers.duplicates.Suspect;
import org.kontor.customers.internal.completeness.Weigher;
import org.kontor.customers.internal.pulse.Pulse;
import org.kontor.customers.internal.territories.Placement;
import org.kontor.customers.internal.territories.TerritoriesText;
import org.kontor.customers.internal.territories.TerritoryMap;
import org.kontor.customers.names.CompanyName;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.identity.settings.CodingRule;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
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

    private static final String BY_NUMBER = "SELECT c FROM Customer c WHERE c.number = ?1";

    private static final String BY_NAME = "SELECT c FROM Customer c WHERE c.keys.name = ?1";

    private final Weigher weigher = new Weigher();
    private final Placement placement = new Placement();
    private final UserDirectory directory;
    private final Duplicates duplicates;

    /** A service on customers. */
    @Activate
    public CustomerRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference UserDirectory directory,
            @Reference Duplicates duplicates) {
        super(units, queries, Customer.class, CustomerType.TYPE, CustomersLists.CUSTOMERS);
        this.directory = directory;
        this.duplicates = duplicates;
    }

    @Override
    protected List<ListDefinition> alsoFoundBy() {
        return List.of(CustomersLists.CONTACTS);
    }

    @Override
    protected String titleOf(Customer customer) {
        return customer.getName();
    }

    @Override
    protected void prepare(UnitOfWork uow, Customer blank) {
        blank.setCurrency(CompanySettings.currency(uow));
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, Customer draft, Optional<Customer> stored, Problems problems) {
        String key = CompanyName.key(draft.getName());
        problems.require(!key.isEmpty(), "name", CustomersText.of("name.empty"))
                .require(Money.isCurrency(draft.getCurrency()), "currency", CustomersText.of("currency.unknown"));
        checkContacts(uow, draft, problems);
        String address = draft.getAccounts().getElectronicAddress();
        problems.require(
                address == null || ElectronicAddress.parse(address).isPresent(),
                "electronicAddress",
                CustomersText.of("electronicAddress.wrong"));
        Classification classification = draft.getClassification();
        boolean reasoned = !classification.isValueClassFixed()
                || Optional.ofNullable(classification.getValueClassReason())
                        .filter(reason -> !reason.isBlank())
                        .isPresent();
        problems.require(reasoned, "valueClassReason", CustomersText.of("valueClass.needsReason"));
        problems.require(!closesCircle(uow, draft, stored), "parentId", CustomersText.of("parent.circle"));
        uow.firstStored(Customer.class, BY_NAME, key)
                .filter(other -> !Optional.of(other).equals(stored))
                .ifPresent(other -> problems.require(
                        false, "name", CustomersText.of("name.taken", other.getName(), ownerOf(uow, other))));
        miscoded(uow, draft, stored).ifPresent(wrong -> problems.add(Problem.error("number", wrong)));
        Optional.ofNullable(draft.getNumber())
                .flatMap(number -> uow.firstStored(Customer.class, BY_NUMBER, number))
                .filter(other -> !Optional.of(other).equals(stored))
                .ifPresent(other ->
                        problems.require(false, "number", CustomersText.of("number.taken", draft.getNumber())));
    }

    @Override
    protected void advise(UnitOfWork uow, Customer draft, Optional<Customer> stored, Problems problems) {
        if (stored.isEmpty()) {
            lying(uow, draft).ifPresent(problems::add);
        }
        if (stored.isPresent() && !recognisedOtherwise(draft, stored.get())) {
            return;
        }
        for (Suspect suspect : duplicates.suspects(uow, draft)) {
            problems.add(Problem.warning(
                    "name",
                    CustomersText.of(
                            "name.resembles", suspect.name(), suspect.number(), suspect.owner(), reasons(suspect))));
        }
    }

    /** Whoever enters a customer of a territory in which others work is told whose it is (LED-15). */
    private Optional<Problem> lying(UnitOfWork uow, Customer draft) {
        long owner = draft.hasOwner() ? draft.getOwnerId() : uow.actor().userId();
        return TerritoryMap.of(uow)
                .of(draft)
                .filter(territory -> !territory.people().contains(owner))
                .flatMap(territory -> directory
                        .user(uow, territory.people().getFirst())
                        .map(first -> Problem.warning(
                                "ownerId",
                                TerritoriesText.of("customer.elsewhere", territory.getName(), first.getName()))));
    }

    /** A name that was looked at once need not be looked at again whenever the phone rings. */
    private static boolean recognisedOtherwise(Customer draft, Customer stored) {
        return !Objects.equals(draft.getName(), stored.getName())
                || !Objects.equals(draft.getPhone(), stored.getPhone())
                || !draft.taxKey().equals(stored.taxKey());
    }

    private static Text reasons(Suspect suspect) {
        return CustomersText.of(
                "resembles." + suspect.reasons().stream().sorted().findFirst().orElseThrow());
    }

    private static void checkContacts(UnitOfWork uow, Customer draft, Problems problems) {
        Set<String> names = draft.getContacts().stream().map(Contact::getName).collect(Collectors.toSet());
        for (int i = 0; i < draft.getContacts().size(); i++) {
            Contact contact = draft.getContacts().get(i);
            String place = "contacts[" + i + "].";
            boolean born =
                    contact.getBirthday() == null || !contact.getBirthday().isAfter(uow.today());
            problems.require(born, place + "birthday", CustomersText.of("birthday.future"));
            Optional.ofNullable(contact.getReportsTo())
                    .filter(superior -> !superior.isBlank() && !names.contains(superior))
                    .ifPresent(superior -> problems.add(
                            Problem.error(place + "reportsTo", CustomersText.of("contact.unknownSuperior", superior))));
        }
    }

    private static boolean closesCircle(UnitOfWork uow, Customer draft, Optional<Customer> stored) {
        Long parent = draft.getParentId();
        while (parent != null && stored.isPresent()) {
            if (parent == stored.get().getId()) {
                return true;
            }
            parent = uow.find(Customer.class, parent).map(Customer::getParentId).orElse(null);
        }
        return false;
    }

    private Object ownerOf(UnitOfWork uow, Customer customer) {
        return directory
                .user(uow, customer.getOwnerId())
                .<Object>map(User::getName)
                .orElse(CustomersText.of("nobody"));
    }

    private static CodingRule coding(UnitOfWork uow) {
        return CodingRule.of(uow, CustomersSettings.CODING, CustomersSettings.USUAL_CODING);
    }

    /** A code that was given once stays; a new one follows the company's rule where that leaves no choice (CUS-05). */
    private static Optional<Text> miscoded(UnitOfWork uow, Customer draft, Optional<Customer> stored) {
        return Optional.ofNullable(draft.getNumber())
                .filter(number -> !number.isBlank())
                .filter(number -> stored.filter(customer -> number.equals(customer.getNumber()))
                        .isEmpty())
                .flatMap(number -> coding(uow).objection(uow, number));
    }

    @Override
    protected void stored(UnitOfWork uow, Customer customer, boolean isNew) {
        customer.recognise();
        weigher.weigh(uow, customer);
        placement.place(uow, customer);
        if (customer.getNumber() == null || customer.getNumber().isBlank()) {
            customer.setNumber(coding(uow).next(uow, "C", number -> uow.firstStored(Customer.class, BY_NUMBER, number)
                    .isPresent()));
        }
    }

    /** The same number, or the same name in whatever spelling. */
    @Override
    protected Optional<Customer> twin(UnitOfWork uow, Customer draft) {
        return super.twin(uow, draft).or(() -> Optional.ofNullable(draft.getName())
                .map(CompanyName::key)
                .filter(key -> !key.isEmpty())
                .flatMap(key -> uow.firstStored(Customer.class, BY_NAME, key)));
    }

    @Override
    protected void attach(Customer customer, Identified line) {
        switch (line) {
            case Contact contact -> customer.adopt(contact);
            case CustomerAddress address -> customer.adopt(address);
            case Finding finding -> customer.adopt(finding);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
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
    public void bought(UnitOfWork uow, long id, LocalDate day) {
        Pulse.ordered(uow, id, day);
        Customer customer = uow.get(Customer.class, id);
        Classification classification = customer.getClassification();
        if (classification.getKind() == CustomerKind.PROSPECT) {
            classification.setKind(CustomerKind.CUSTOMER);
            weigher.weigh(uow, customer);
        }
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

    @Override
    public Stored<Customer> merge(Actor actor, long id, int version, long otherId) {
        if (id == otherId) {
            throw new ProblemException(CustomersText.of("merge.same"));
        }
        units().run(actor, "customers.merge", uow -> {
            Customer kept = changeable(uow, id);
            uow.expectVersion(kept, ref(kept), version);
            Customer gone = changeable(uow, otherId);
            boolean chosen = kept.getClassification().isTerritoryFixed()
                    || gone.getClassification().isTerritoryFixed();
            fillGaps(gone, kept);
            if (!chosen) {
                kept.getClassification().setTerritoryId(null);
            }
            placement.place(uow, kept);
            kept.remember(
                    Topic.BACKGROUND,
                    CustomersText.of("merge.note", gone.getName(), gone.getNumber())
                            .toString());
            kept.recognise();
            uow.repoint(Customer.class, otherId, id);
            Customer empty = uow.get(Customer.class, otherId);
            uow.remove(empty);
            Customer whole = uow.get(Customer.class, id);
            if (Long.valueOf(id).equals(whole.getParentId())) {
                whole.setParentId(null);
            }
            weigher.weigh(uow, whole);
            uow.changed(ref(whole));
        });
        return load(actor, id);
    }

    private void fillGaps(Customer from, Customer to) {
        for (Field<Customer, ?> field : type().fields()) {
            if (!field.readOnly() && field.get(to).isEmpty()) {
                field.copy(from, to);
            }
        }
    }
}
