package org.kontor.catalog.internal;

import java.util.Optional;
import org.kontor.catalog.Supplier;
import org.kontor.catalog.Suppliers;
import org.kontor.identity.settings.CodingRule;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores suppliers. */
@Component(service = {Suppliers.class, RecordService.class})
public final class SupplierRecords extends EntityRecords<Supplier> implements Suppliers {

    private static final String BY_NUMBER = "SELECT s FROM Supplier s WHERE s.number = ?1";

    private static final RecordType<Supplier> TYPE = RecordType.of("supplier", CatalogText.SOURCE, Supplier::new)
            .text("number", 30, Supplier::getNumber, Supplier::setNumber)
            .text("name", 120, Supplier::getName, Supplier::setName)
            .required()
            .text("contact", 80, Supplier::getContact, Supplier::setContact)
            .text("phone", 40, Supplier::getPhone, Supplier::setPhone)
            .text("city", 60, Supplier::getCity, Supplier::setCity)
            .text("country", 60, Supplier::getCountry, Supplier::setCountry)
            .longText("address", 200, Supplier::getAddress, Supplier::setAddress)
            .build();

    /** A service on suppliers. */
    @Activate
    public SupplierRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Supplier.class, TYPE, CatalogLists.SUPPLIERS);
    }

    @Override
    protected String titleOf(Supplier supplier) {
        return supplier.getNumber() + "  " + supplier.getName();
    }

    @Override
    protected void validate(UnitOfWork uow, Supplier draft, Optional<Supplier> stored, Problems problems) {
        if (draft.getNumber() == null || draft.getNumber().isBlank()) {
            return;
        }
        String number = draft.getNumber().strip();
        Optional<Supplier> other = byNumber(uow, number);
        boolean taken = other.isPresent() && !other.equals(stored);
        problems.require(!taken, "number", CatalogText.of("supplier.numberTaken", number));
        boolean kept =
                stored.filter(supplier -> number.equals(supplier.getNumber())).isPresent();
        Optional<Text> wrong = kept ? Optional.empty() : coding(uow).objection(uow, number);
        wrong.ifPresent(text -> problems.add(Problem.error("number", text)));
    }

    private static CodingRule coding(UnitOfWork uow) {
        return CodingRule.of(uow, SuppliersSettings.CODING, SuppliersSettings.USUAL_CODING);
    }

    /** Without a code of its own it gets the next one by the company's rule (CUS-05). */
    @Override
    protected void stored(UnitOfWork uow, Supplier supplier, boolean isNew) {
        if (supplier.getNumber() == null || supplier.getNumber().isBlank()) {
            supplier.setNumber(coding(uow).next(uow, "S", number -> uow.firstStored(Supplier.class, BY_NUMBER, number)
                    .isPresent()));
        }
    }

    @Override
    public Optional<Supplier> byNumber(UnitOfWork uow, String number) {
        return uow.first(Supplier.class, BY_NUMBER, number);
    }

    @Override
    public Supplier enter(UnitOfWork uow, Supplier draft) {
        return create(uow, draft);
    }
}
