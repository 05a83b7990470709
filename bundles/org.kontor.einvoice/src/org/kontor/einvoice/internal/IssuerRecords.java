package org.kontor.einvoice.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kontor.customers.ElectronicAddress;
import org.kontor.einvoice.Issuer;
import org.kontor.einvoice.UblProfile;
import org.kontor.einvoice.internal.document.Countries;
import org.kontor.einvoice.internal.document.LegalNumber;
import org.kontor.einvoice.internal.document.TaxNumbers;
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

/** Keeps what stands of the company on its e-invoices. */
@Component(service = {IssuerRecords.class, RecordService.class})
public final class IssuerRecords extends EntityRecords<Issuer> {

    /** Where the company is unless it says otherwise. */
    static final String CHINA = "CN";

    private static final RecordType<Issuer> RECORD = RecordType.of("issuer", EInvoiceText.SOURCE, Issuer::new)
            .date("validFrom", Issuer::getValidFrom, Issuer::setValidFrom)
            .required()
            .reference("companyId", "orgUnit", Issuer::getCompanyId, Issuer::setCompanyId)
            .text("name", 120, Issuer::getName, Issuer::setName)
            .required()
            .text("taxNumber", 30, Issuer::getTaxNumber, Issuer::setTaxNumber)
            .required()
            .text("registration", LegalNumber.LENGTH, Issuer::getRegistration, Issuer::setRegistration)
            .text("address", 200, Issuer::getAddress, Issuer::setAddress)
            .required()
            .text("city", 60, Issuer::getCity, Issuer::setCity)
            .required()
            .text("postalCode", 20, Issuer::getPostalCode, Issuer::setPostalCode)
            .text("country", 60, Issuer::getCountry, Issuer::setCountry)
            .text("phone", 40, Issuer::getPhone, Issuer::setPhone)
            .text("email", 120, Issuer::getEmail, Issuer::setEmail)
            .text(
                    "electronicAddress",
                    ElectronicAddress.LENGTH,
                    Issuer::getElectronicAddress,
                    Issuer::setElectronicAddress)
            .text("bank", 80, Issuer::getBank, Issuer::setBank)
            .text("bankAccount", 40, Issuer::getBankAccount, Issuer::setBankAccount)
            .text("issuedBy", 40, Issuer::getIssuedBy, Issuer::setIssuedBy)
            .flag("taxIncluded", Issuer::isTaxIncluded, Issuer::setTaxIncluded)
            .choice("profile", UblProfile.class, Issuer::getProfile, Issuer::setProfile)
            .build();

    /** A service on the company's data. */
    @Activate
    public IssuerRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Issuer.class, RECORD, EInvoiceLists.ISSUERS);
    }

    /** What holds of a company on a day: its own data before those of the whole group, if there are any. */
    static Optional<Issuer> on(UnitOfWork uow, LocalDate day, Optional<Long> company) {
        return company.flatMap(own -> uow.firstStored(
                        Issuer.class,
                        "SELECT s FROM Issuer s WHERE s.validFrom <= ?1 AND s.companyId = ?2 ORDER BY s.validFrom DESC",
                        day,
                        own))
                .or(() -> uow.firstStored(
                        Issuer.class,
                        "SELECT s FROM Issuer s WHERE s.validFrom <= ?1 AND s.companyId IS NULL ORDER BY s.validFrom DESC",
                        day));
    }

    @Override
    protected String titleOf(Issuer issuer) {
        return issuer.getName() + "  " + issuer.getValidFrom();
    }

    @Override
    protected void prepare(UnitOfWork uow, Issuer blank) {
        blank.setValidFrom(uow.today());
        blank.setTaxIncluded(true);
        blank.setProfile(UblProfile.PEPPOL);
    }

    @Override
    protected void validate(UnitOfWork uow, Issuer draft, Optional<Issuer> stored, Problems problems) {
        boolean taken = twin(uow, draft)
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        Optional<String> country = Countries.codeOf(Objects.requireNonNullElse(draft.getCountry(), CHINA));
        boolean company = Optional.ofNullable(draft.getCompanyId())
                .flatMap(id -> uow.find(OrgUnit.class, id))
                .map(unit -> unit.getKind() == OrgUnitKind.COMPANY)
                .orElse(draft.getCompanyId() == null);
        problems.require(!taken, "validFrom", EInvoiceText.of("sameDay"))
                .require(company, "companyId", EInvoiceText.of("issuer.noCompany"))
                .require(
                        draft.getElectronicAddress() == null
                                || ElectronicAddress.parse(draft.getElectronicAddress())
                                        .isPresent(),
                        "electronicAddress",
                        EInvoiceText.of("electronicAddress.wrong"))
                .require(
                        draft.getRegistration() == null
                                || LegalNumber.read(country.orElse(CHINA), draft.getRegistration())
                                        .isPresent(),
                        "registration",
                        EInvoiceText.of(
                                "registration.wrong",
                                String.valueOf(draft.getRegistration()),
                                Objects.requireNonNullElse(draft.getCountry(), CHINA)))
                .require(country.isPresent(), "country", EInvoiceText.of("country.unknown"))
                .require(
                        TaxNumbers.isOne(draft.getTaxNumber(), country.orElse(CHINA)),
                        "taxNumber",
                        EInvoiceText.of(
                                country.orElse(CHINA).equals(CHINA) ? "taxNumber.wrong" : "taxNumber.wrongAbroad"));
    }

    @Override
    protected Optional<Issuer> twin(UnitOfWork uow, Issuer draft) {
        return uow
                .queryStored(Issuer.class, "SELECT s FROM Issuer s WHERE s.validFrom = ?1", draft.getValidFrom())
                .stream()
                .filter(other -> Objects.equals(other.getCompanyId(), draft.getCompanyId()))
                .findFirst();
    }
}
