package org.kontor.finance.internal.bank;

import java.util.Optional;
import org.kontor.finance.bank.BankAccount;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Our accounts, each of one company; a statement of an account that nobody has entered enters it (FIN-23). */
@Component(service = {AccountRecords.class, RecordService.class})
public final class AccountRecords extends EntityRecords<BankAccount> {

    static final String TYPE_ID = "bankAccount";

    private static final RecordType<BankAccount> TYPE = RecordType.of(TYPE_ID, BankText.SOURCE, BankAccount::new)
            .text("number", 40, BankAccount::getNumber, BankAccount::setNumber)
            .required()
            .text("name", 120, BankAccount::getName, BankAccount::setName)
            .reference("companyId", "orgUnit", BankAccount::getCompanyId, BankAccount::setCompanyId)
            .required()
            .build();

    /** A service on accounts. */
    @Activate
    public AccountRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, BankAccount.class, TYPE, BankLists.ACCOUNTS);
    }

    @Override
    protected String titleOf(BankAccount account) {
        return Optional.ofNullable(account.getName())
                .map(name -> account.getNumber() + "  " + name)
                .orElseGet(account::getNumber);
    }

    @Override
    protected void prepare(UnitOfWork uow, BankAccount blank) {
        new Companies(uow).of(uow.actor().departmentId()).map(OrgUnit::getId).ifPresent(blank::setCompanyId);
    }

    @Override
    protected void validate(UnitOfWork uow, BankAccount draft, Optional<BankAccount> stored, Problems problems) {
        boolean isCompany = uow.find(OrgUnit.class, draft.getCompanyId())
                .filter(unit -> unit.getKind() == OrgUnitKind.COMPANY)
                .isPresent();
        boolean taken = twin(uow, draft)
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        problems.require(isCompany, "companyId", BankText.of("account.company"))
                .require(!taken, "number", BankText.of("account.taken"))
                .require(
                        stored.filter(s -> !s.getNumber().equals(draft.getNumber()))
                                .isEmpty(),
                        "number",
                        BankText.of("account.fixed"));
    }

    @Override
    protected Optional<BankAccount> twin(UnitOfWork uow, BankAccount draft) {
        return byNumber(uow, draft.getNumber());
    }

    private static Optional<BankAccount> byNumber(UnitOfWork uow, String number) {
        return uow.firstStored(BankAccount.class, "SELECT a FROM BankAccount a WHERE a.number = ?1", number);
    }

    /** Statements from before the account was entered belong to it. */
    @Override
    protected void stored(UnitOfWork uow, BankAccount account, boolean isNew) {
        if (isNew) {
            uow.entities()
                    .createQuery("UPDATE BankStatement s SET s.accountId = ?1 WHERE s.account = ?2")
                    .setParameter(1, account.getId())
                    .setParameter(2, account.getNumber())
                    .executeUpdate();
        }
    }

    /** The account of a number, entered for the company of who acts where nobody has entered it. */
    BankAccount of(UnitOfWork uow, String number) {
        return byNumber(uow, number).orElseGet(() -> {
            BankAccount account = new BankAccount();
            account.setNumber(number);
            prepare(uow, account);
            return create(uow, account);
        });
    }
}
