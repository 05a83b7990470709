package org.kontor.contracts.internal.texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.Product;
import org.kontor.catalog.Supplier;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.texts.TextLanguage;
import org.kontor.customers.Customer;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.persistence.UnitOfWork;

/** What is known of a contract, as its text says it: in the language of the text. */
final class ContractFacts {

    /** The columns of a table of goods. */
    static final List<ListColumn> LINE_COLUMNS = List.of(
            new ListColumn("position", 6, true),
            new ListColumn("product", 24, false),
            new ListColumn("specification", 22, false),
            new ListColumn("unit", 8, false),
            new ListColumn("quantity", 10, true),
            new ListColumn("price", 14, true),
            new ListColumn("amount", 16, true));

    /** The columns of a table of settlements. */
    static final List<ListColumn> SETTLEMENT_COLUMNS = List.of(
            new ListColumn("position", 8, true),
            new ListColumn("dueOn", 22, false),
            new ListColumn("share", 12, true),
            new ListColumn("amount", 22, true),
            new ListColumn("remark", 36, false));

    private static final String LINE = "line";
    private static final String SETTLEMENT = "settlement";

    private static final Set<String> NAMES = Set.of(
            "contract.number",
            "contract.signedOn",
            "contract.title",
            "contract.kind",
            "contract.category",
            "contract.startsOn",
            "contract.endsOn",
            "contract.amount",
            "contract.amountInWords",
            "contract.currency",
            "contract.currencyCode",
            "contract.revision",
            "contract.note",
            "project.name",
            "master.number",
            "master.title",
            "today",
            "customer.name",
            "customer.number",
            "customer.address",
            "customer.city",
            "customer.postalCode",
            "customer.phone",
            "customer.email",
            "company.name",
            "seller.name",
            "seller.department",
            "lines",
            "settlements",
            "line.position",
            "line.number",
            "line.product",
            "line.specification",
            "line.unit",
            "line.quantity",
            "line.price",
            "line.amount",
            "settlement.position",
            "settlement.dueOn",
            "settlement.amount",
            "settlement.share",
            "settlement.remark");

    /**
     * A column of a table of a list.
     *
     * @param name of the value in it
     * @param share of the width, in hundredths
     * @param right whether its values stand at the right
     */
    record ListColumn(String name, int share, boolean right) {

        WordTable.Column heading(String list, TextLanguage language) {
            String text = TextsText.of("word." + list + "." + name).in(language.locale());
            return new WordTable.Column(text, share, right);
        }
    }

    private final UnitOfWork uow;
    private final TextLanguage language;
    private final Wording wording;

    private ContractFacts(UnitOfWork uow, TextLanguage language) {
        this.uow = uow;
        this.language = language;
        this.wording = new Wording(language);
    }

    /** Every placeholder that a text may ask for. */
    static Set<String> names() {
        return NAMES;
    }

    /** Number and day of a signed contract. */
    static Map<String, String> knownBySigning(UnitOfWork uow, Contract contract, TextLanguage language) {
        Map<String, String> known = new LinkedHashMap<>();
        Optional.ofNullable(contract.getNumber())
                .or(() -> original(uow, contract).map(Contract::getNumber))
                .ifPresent(number -> known.put("contract.number", number));
        Optional.ofNullable(contract.getSignedOn())
                .ifPresent(day -> known.put("contract.signedOn", new Wording(language).day(day)));
        return known;
    }

    private static Optional<Contract> original(UnitOfWork uow, Contract contract) {
        return Optional.ofNullable(contract.getAmendsId()).flatMap(id -> uow.find(Contract.class, id));
    }

    /** Everything about a contract. */
    static WordTemplate.Facts of(UnitOfWork uow, Contract contract, TextLanguage language) {
        return new ContractFacts(uow, language).facts(contract);
    }

    private WordTemplate.Facts facts(Contract contract) {
        Currency currency = Currency.getInstance(contract.getCurrency());
        Map<String, String> values = new LinkedHashMap<>();
        contract(contract, currency, values);
        parties(contract, values);
        values.putAll(knownBySigning(uow, contract, language));
        List<Map<String, String>> lines = new ArrayList<>();
        for (ContractLine line : contract.getLines()) {
            lines.add(line(line, lines.size() + 1));
        }
        List<Map<String, String>> settlements = new ArrayList<>();
        for (Settlement settlement : contract.getSettlements()) {
            settlements.add(settlement(settlement, contract.getAmount(), settlements.size() + 1));
        }
        return new WordTemplate.Facts(
                values,
                Map.of(LINE, lines, SETTLEMENT, settlements),
                Map.of(
                        "lines", table(LINE, lines, LINE_COLUMNS),
                        "settlements", table(SETTLEMENT, settlements, SETTLEMENT_COLUMNS)));
    }

    private void contract(Contract contract, Currency currency, Map<String, String> values) {
        Locale locale = language.locale();
        values.put("contract.title", contract.getTitle());
        values.put(
                "contract.kind",
                ContractsText.of("ContractKind." + contract.getKind().name()).in(locale));
        values.put("contract.category", or(contract.getCategory()));
        values.put("contract.startsOn", wording.day(contract.getStartsOn()));
        values.put("contract.endsOn", wording.day(contract.getEndsOn()));
        values.put("contract.amount", wording.amount(contract.getAmount()));
        values.put("contract.amountInWords", wording.amountInWords(contract.getAmount(), currency));
        values.put("contract.currency", currency.getDisplayName(locale));
        values.put("contract.currencyCode", currency.getCurrencyCode());
        values.put("contract.revision", String.valueOf(contract.getRevision()));
        values.put("contract.note", or(contract.getNote()));
        values.put(
                "project.name",
                Optional.ofNullable(contract.getProjectId())
                        .flatMap(id -> uow.find(Project.class, id))
                        .map(Project::getName)
                        .orElse(""));
        Optional<Contract> master =
                Optional.ofNullable(contract.getMasterId()).flatMap(id -> uow.find(Contract.class, id));
        values.put("master.number", master.map(Contract::getNumber).orElse(""));
        values.put("master.title", master.map(Contract::getTitle).orElse(""));
        values.put("today", wording.day(uow.today()));
    }

    private void parties(Contract contract, Map<String, String> values) {
        if (contract.getCustomerId() == null) {
            supplier(uow.get(Supplier.class, contract.getSupplierId()), values);
        } else {
            customer(uow.get(Customer.class, contract.getCustomerId()), values);
        }
        values.put(
                "company.name",
                uow.firstStored(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.parentId IS NULL ORDER BY o.id")
                        .map(OrgUnit::getName)
                        .orElse(""));
        values.put(
                "seller.name",
                uow.find(User.class, contract.getOwnerId()).map(User::getName).orElse(""));
        values.put(
                "seller.department",
                uow.find(OrgUnit.class, contract.getDepartmentId())
                        .map(OrgUnit::getName)
                        .orElse(""));
    }

    private static void customer(Customer customer, Map<String, String> values) {
        values.put("customer.name", customer.getName());
        values.put("customer.number", or(customer.getNumber()));
        values.put("customer.address", or(customer.getAddress()));
        values.put("customer.city", or(customer.getCity()));
        values.put("customer.postalCode", or(customer.getPostalCode()));
        values.put("customer.phone", or(customer.getPhone()));
        values.put("customer.email", or(customer.getEmail()));
    }

    /** Where we buy, the other party is the supplier, and the same templates say it by the same names. */
    private static void supplier(Supplier supplier, Map<String, String> values) {
        values.put("customer.name", supplier.getName());
        values.put("customer.number", or(supplier.getNumber()));
        values.put("customer.address", or(supplier.getAddress()));
        values.put("customer.city", or(supplier.getCity()));
        values.put("customer.postalCode", "");
        values.put("customer.phone", or(supplier.getPhone()));
        values.put("customer.email", "");
    }

    private Map<String, String> line(ContractLine line, int position) {
        Product product = uow.get(Product.class, line.getProductId());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("position", String.valueOf(position));
        values.put("number", product.getNumber());
        values.put("product", product.getName());
        values.put("specification", or(line.getSpecification()));
        values.put("unit", or(product.getUnit()));
        values.put("quantity", wording.quantity(line.getQuantity()));
        values.put("price", wording.amount(line.getPrice()));
        values.put("amount", wording.amount(line.getAmount()));
        return values;
    }

    private Map<String, String> settlement(Settlement settlement, BigDecimal total, int position) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("position", String.valueOf(position));
        values.put("dueOn", wording.day(settlement.getDueOn()));
        values.put("amount", wording.amount(settlement.getAmount()));
        values.put("share", wording.share(settlement.getAmount(), total));
        values.put("remark", or(settlement.getRemark()));
        return values;
    }

    private WordTable table(String list, List<Map<String, String>> entries, List<ListColumn> columns) {
        return new WordTable(
                columns.stream().map(column -> column.heading(list, language)).toList(),
                entries.stream()
                        .map(entry -> columns.stream()
                                .map(column -> entry.get(column.name()))
                                .toList())
                        .toList());
    }

    private static String or(String text) {
        return text == null ? "" : text.replaceAll("\\R", " ");
    }
}
