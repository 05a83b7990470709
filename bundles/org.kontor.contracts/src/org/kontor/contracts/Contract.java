package org.kontor.contracts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.contracts.reviews.AwaitedReview;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.contracts.reviews.ReviewWait;
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.Derived;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.Reviewed;

/** A contract with a customer, or with a supplier of whom we buy (CON-01, CON-09). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONTRACT")
public class Contract extends OwnedRecord implements Reviewed {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Column(name = "TITLE", nullable = false, length = 120)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private ContractKind kind = ContractKind.SALES;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ContractState state = ContractState.DRAFT;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @Column(name = "SUPPLIER_ID")
    private Long supplierId;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "REVISION", nullable = false)
    private int revision = 1;

    @Column(name = "AMENDS_ID")
    private Long amendsId;

    @Column(name = "MASTER_ID")
    private Long masterId;

    @Column(name = "PROJECT_ID")
    private Long projectId;

    @Column(name = "CATEGORY", length = 60)
    private String category;

    @Column(name = "SALES_MODE", length = 80)
    private String salesMode;

    @Column(name = "SIGNED_ON")
    private LocalDate signedOn;

    @Column(name = "STARTS_ON")
    private LocalDate startsOn;

    @Column(name = "ENDS_ON")
    private LocalDate endsOn;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount = BigDecimal.ZERO;

    @Derived
    @Column(name = "RECEIVED", nullable = false, precision = 19, scale = 4)
    private BigDecimal received = BigDecimal.ZERO;

    @Derived
    @Column(name = "MISSING", nullable = false, precision = 19, scale = 4)
    private BigDecimal missing = BigDecimal.ZERO;

    @Derived
    @Column(name = "SETTLED", nullable = false, precision = 19, scale = 4)
    private BigDecimal settled = BigDecimal.ZERO;

    @Derived
    @Embedded
    private ReviewWait wait;

    @Embedded
    private HomeWorth worth;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ContractLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("dueOn, id")
    private List<Settlement> settlements = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("paidOn DESC, id DESC")
    private List<SettlementPayment> payments = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("happenedOn DESC, id DESC")
    private List<ProgressEntry> progress = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("round DESC, step, department")
    private List<ContractReview> reviews = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("invoicedOn DESC, id DESC")
    private List<ReceivedInvoice> receivedInvoices = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("plannedOn, id")
    private List<DeliveryStep> steps = new ArrayList<>();

    /** The document number, given when the contract is signed. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when the contract is signed. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** What it is about. */
    public String getTitle() {
        return title;
    }

    /** Sets: what it is about. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** What kind of contract it is (CON-09). */
    public ContractKind getKind() {
        return kind;
    }

    /** Sets: what kind of contract it is (CON-09). */
    public void setKind(ContractKind kind) {
        this.kind = kind;
    }

    /** Where it stands (P-02). */
    public ContractState getState() {
        return state;
    }

    /** Sets: where it stands (P-02). */
    public void setState(ContractState state) {
        this.state = state;
    }

    /** The customer; null where we buy. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The supplier of a contract by which we buy (CON-09); null where we sell. */
    public Long getSupplierId() {
        return supplierId;
    }

    /** Sets: the supplier of a contract by which we buy (CON-09). */
    public void setSupplierId(Long supplierId) {
        this.supplierId = supplierId;
    }

    /** The name of the other party at that time: of the customer, or of the supplier where we buy. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name of the other party at that time. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** Which version it is, from 1; each amendment makes another (CON-19). */
    public int getRevision() {
        return revision;
    }

    /** The contract that this one is to change; null for a contract of its own. */
    public Long getAmendsId() {
        return amendsId;
    }

    /** Whether it is to change another contract. */
    public boolean isAmendment() {
        return amendsId != null;
    }

    /** Makes it an amendment of a stored contract. */
    public void amend(Contract original) {
        amendsId = original.getId();
        revision = original.revision + 1;
    }

    /** Takes over the number of the amendment that came into force. */
    public void becameRevision(int amended) {
        revision = amended;
    }

    /** The contract of the customer's head office within whose terms this one stays (CON-26); null without. */
    public Long getMasterId() {
        return masterId;
    }

    /** Sets: the contract of the customer's head office within whose terms this one stays (CON-26). */
    public void setMasterId(Long masterId) {
        this.masterId = masterId;
    }

    /** The project it belongs to, if to one (CON-05). */
    public Long getProjectId() {
        return projectId;
    }

    /** Sets: the project it belongs to, if to one (CON-05). */
    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    /** What the company files it under. */
    public String getCategory() {
        return category;
    }

    /** Sets: what the company files it under. */
    public void setCategory(String category) {
        this.category = category;
    }

    /** In which way of selling its orders are sold, see {@link org.kontor.orders.SalesModes} (ORD-20). */
    public String getSalesMode() {
        return salesMode;
    }

    /** Sets: in which way of selling its orders are sold. */
    public void setSalesMode(String salesMode) {
        this.salesMode = salesMode;
    }

    /** The day it was signed. */
    public LocalDate getSignedOn() {
        return signedOn;
    }

    /** Sets: the day it was signed. */
    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    /** The first day it is in force. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Sets: the first day it is in force. */
    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** The last day it is in force. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Sets: the last day it is in force. */
    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** ISO code of the currency of all amounts. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of all amounts. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The sum of the goods lines. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The goods (CON-03). */
    public List<ContractLine> getLines() {
        return lines;
    }

    /** When how much is to be paid (FIN-01). */
    public List<Settlement> getSettlements() {
        return settlements;
    }

    /** What happened while it was carried out, the latest first (CON-08). */
    public List<ProgressEntry> getProgress() {
        return progress;
    }

    /** What departments said to it, the latest round first (CON-18). */
    @Override
    public List<ContractReview> getReviews() {
        return reviews;
    }

    @Override
    public void addReview(int round, int step, ReviewDepartment department) {
        reviews.add(new ContractReview(this, round, step, department));
    }

    /** For whom it waits while it is in review; empty otherwise. */
    public Optional<ReviewWait> getWait() {
        return Optional.ofNullable(wait);
    }

    /** Notes that it waits from a day on for whoever has not answered. */
    public void awaitReview(LocalDate day) {
        AwaitedReview now = AwaitedReview.after(presentRound());
        boolean answered = wait != null && now != AwaitedReview.OFFICE;
        wait = new ReviewWait(now, answered ? wait.getSince() : day);
    }

    /** Notes that its review is over: it waits for nobody. */
    public void leaveReview() {
        wait = null;
    }

    /** The steps by which it is carried out, in the order of their days (CON-28). */
    public List<DeliveryStep> getSteps() {
        return steps;
    }

    /** Takes over which steps there are: known ones as they are now, new ones, and none that is no longer named. */
    public void plan(List<DeliveryStep> wanted) {
        steps.removeIf(step -> wanted.stream().noneMatch(w -> w.isStored() && w.getId() == step.getId()));
        for (DeliveryStep draft : wanted) {
            DeliveryStep step = steps.stream()
                    .filter(s -> s.isStored() && draft.isStored() && s.getId() == draft.getId())
                    .findFirst()
                    .orElseGet(() -> {
                        DeliveryStep added = new DeliveryStep();
                        added.setContract(this);
                        steps.add(added);
                        return added;
                    });
            step.take(draft);
        }
    }

    /** Notes what happened. */
    public void note(ProgressEntry entry) {
        entry.setContract(this);
        progress.addFirst(entry);
    }

    /** Ties a new goods line to the contract. */
    public ContractLine adopt(ContractLine line) {
        line.setContract(this);
        return line;
    }

    /** Ties a new line of the settlement plan to the contract. */
    public Settlement adopt(Settlement settlement) {
        settlement.setContract(this);
        return settlement;
    }

    /** Computes the lines and the amount anew. */
    public void recalculate() {
        Currency unit = Currency.getInstance(currency);
        Money sum = Money.zero(unit);
        for (ContractLine line : lines) {
            line.recalculate(unit);
            sum = sum.plus(Money.of(line.getAmount(), unit));
        }
        amount = sum.amount();
    }

    /** What it is worth in the company's currency (FIN-32); to be read, and changed by {@link #worthTo}. */
    public HomeWorth getWorth() {
        return Optional.ofNullable(worth).orElseGet(HomeWorth::new);
    }

    /** Changes what it is worth in the company's currency. */
    public void worthTo(Consumer<HomeWorth> change) {
        worth = getWorth();
        change.accept(worth);
    }

    /** What finance has received for its orders, in its currency. */
    public BigDecimal getReceived() {
        return received;
    }

    /** What was entered by hand as paid (FIN-07). */
    public BigDecimal enteredByHand() {
        return settlements.stream().map(Settlement::getByHand).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Takes over what finance has received for its orders. The plan shows the greater of that and what was entered by hand,
     * because money that is in both lists is the same money; what was entered by hand stays with its line, the rest is
     * spread over the lines in the order of their dates.
     */
    public void receive(BigDecimal total, Booking booking) {
        received = total;
        compareWithReceipts();
        spread(booking);
    }

    /** Spreads what finance has received anew, because lines of the plan have changed. */
    public void spreadAnew(Booking booking) {
        if (missing.signum() > 0) {
            compareWithReceipts();
        }
        spread(booking);
    }

    /** Compares what was entered by hand with what finance has received, from when on receipts are expected (FIN-07). */
    public void compareWithReceipts() {
        missing = enteredByHand().subtract(received).max(BigDecimal.ZERO);
    }

    /** No receipts are expected any more: nothing is compared with them. */
    public void expectNoReceipts() {
        missing = BigDecimal.ZERO;
    }

    /** What was entered by hand as paid and finance has not received for its orders (FIN-07). */
    public BigDecimal getMissing() {
        return missing;
    }

    /** What is settled of the whole plan, in its currency (CON-13). */
    public BigDecimal getSettled() {
        return settled;
    }

    /** What was paid of the plan, the latest first (FIN-03). */
    public List<SettlementPayment> getPayments() {
        return payments;
    }

    /** Enters by hand what was paid of a line. */
    public void settleByHand(Settlement settlement, BigDecimal paid, Booking booking) {
        new PlanLedger(this).enter(settlement, paid, booking);
        spread(booking);
    }

    /** Takes back a payment that was entered by mistake, by a payment of the opposite amount. */
    public void takeBack(SettlementPayment mistaken, Booking booking) {
        Settlement line = mistaken.getSettlement().orElseThrow();
        new PlanLedger(this).enter(line, mistaken.getAmount().negate(), booking).reverse(mistaken);
        spreadAnew(booking);
    }

    /** A line leaves the plan by an amendment; what was booked of it stays. */
    public void drop(Settlement settlement) {
        new PlanLedger(this).drop(settlement);
    }

    private void spread(Booking booking) {
        new PlanLedger(this).spread(received, booking);
        settled = settlements.stream().map(Settlement::getSettled).reduce(BigDecimal.ZERO, BigDecimal::add);
        ReceivedInvoice.cover(receivedInvoices, settled);
    }

    /** Invoices that came for it where we buy, the latest first (FIN-05). */
    public List<ReceivedInvoice> getReceivedInvoices() {
        return receivedInvoices;
    }

    /** An invoice came. */
    public void enter(ReceivedInvoice invoice, String by) {
        invoice.enter(this, by);
        receivedInvoices.addFirst(invoice);
        ReceivedInvoice.cover(receivedInvoices, settled);
    }

    /** An invoice was entered by mistake; it stays in sight and counts no more. */
    public void takeBack(ReceivedInvoice invoice, LocalDate day, String reason) {
        invoice.takeBack(day, reason);
        ReceivedInvoice.cover(receivedInvoices, settled);
    }

    /** The sum of the settlement plan. */
    public Money planned() {
        Currency unit = Currency.getInstance(currency);
        return settlements.stream().map(s -> Money.of(s.getAmount(), unit)).reduce(Money.zero(unit), Money::plus);
    }
}
