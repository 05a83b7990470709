package org.kontor.customers.internal;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kontor.customers.Accounts;
import org.kontor.customers.AddressKind;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.BuyingStyle;
import org.kontor.customers.Classification;
import org.kontor.customers.CompanyScale;
import org.kontor.customers.Contact;
import org.kontor.customers.CreditGrade;
import org.kontor.customers.Customer;
import org.kontor.customers.CustomerAddress;
import org.kontor.customers.CustomerKind;
import org.kontor.customers.ElectronicAddress;
import org.kontor.customers.Finding;
import org.kontor.customers.SalesChannel;
import org.kontor.customers.Topic;
import org.kontor.customers.ValueClass;
import org.kontor.customers.territories.Territories;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;

/** What a customer's record consists of, in the three views of sales, accounting and credit (CUS-04). */
final class CustomerType {

    private static final RecordType<Contact> CONTACT = RecordType.of("contact", CustomersText.SOURCE, Contact::new)
            .text("name", 80, Contact::getName, Contact::setName)
            .required()
            .text("title", 80, Contact::getTitle, Contact::setTitle)
            .text("department", 80, Contact::getDepartment, Contact::setDepartment)
            .text("reportsTo", 80, Contact::getReportsTo, Contact::setReportsTo)
            .text("phone", 40, Contact::getPhone, Contact::setPhone)
            .text("mobile", 40, Contact::getMobile, Contact::setMobile)
            .text("email", 120, Contact::getEmail, Contact::setEmail)
            .choice("role", BuyingRole.class, Contact::getRole, Contact::setRole)
            .choice("style", BuyingStyle.class, Contact::getStyle, Contact::setStyle)
            .date("birthday", Contact::getBirthday, Contact::setBirthday)
            .build();

    private static final RecordType<CustomerAddress> ADDRESS = RecordType.of(
                    "customerAddress", CustomersText.SOURCE, CustomerAddress::new)
            .choice("kind", AddressKind.class, CustomerAddress::getKind, CustomerAddress::setKind)
            .required()
            .text("street", 200, CustomerAddress::getStreet, CustomerAddress::setStreet)
            .required()
            .text("city", 60, CustomerAddress::getCity, CustomerAddress::setCity)
            .text("region", 60, CustomerAddress::getRegion, CustomerAddress::setRegion)
            .text("postalCode", 20, CustomerAddress::getPostalCode, CustomerAddress::setPostalCode)
            .text("country", 60, CustomerAddress::getCountry, CustomerAddress::setCountry)
            .text("recipient", 80, CustomerAddress::getRecipient, CustomerAddress::setRecipient)
            .text("phone", 40, CustomerAddress::getPhone, CustomerAddress::setPhone)
            .build();

    private static final RecordType<Finding> FINDING = RecordType.of("finding", CustomersText.SOURCE, Finding::new)
            .choice("topic", Topic.class, Finding::getTopic, Finding::setTopic)
            .required()
            .text("finding", 1000, Finding::getFinding, Finding::setFinding)
            .required()
            .build();

    static final RecordType<Customer> TYPE = RecordType.of("customer", CustomersText.SOURCE, Customer::new)
            .text("name", 120, Customer::getName, Customer::setName)
            .required()
            .text("shortName", 60, Customer::getShortName, Customer::setShortName)
            .text("number", 30, Customer::getNumber, Customer::setNumber)
            .choice("kind", CustomerKind.class, classified(Classification::getKind), classify(Classification::setKind))
            .required()
            .text("phone", 40, Customer::getPhone, Customer::setPhone)
            .text("email", 120, Customer::getEmail, Customer::setEmail)
            .text("website", 120, Customer::getWebsite, Customer::setWebsite)
            .reference("parentId", "customer", Customer::getParentId, Customer::setParentId)
            .text("address", 200, Customer::getAddress, Customer::setAddress)
            .text("city", 60, Customer::getCity, Customer::setCity)
            .text("region", 60, Customer::getRegion, Customer::setRegion)
            .text("postalCode", 20, Customer::getPostalCode, Customer::setPostalCode)
            .text("country", 60, Customer::getCountry, Customer::setCountry)
            .flag("active", Customer::isActive, Customer::setActive)
            .section("sales")
            .text("industry", 60, classified(Classification::getIndustry), classify(Classification::setIndustry))
            .offering("industry")
            .choice(
                    "scale",
                    CompanyScale.class,
                    classified(Classification::getScale),
                    classify(Classification::setScale))
            .text("source", 60, classified(Classification::getSource), classify(Classification::setSource))
            .offering("source")
            .choice(
                    "channel",
                    SalesChannel.class,
                    classified(Classification::getChannel),
                    classify(Classification::setChannel))
            .text("salesArea", 60, classified(Classification::getSalesArea), classify(Classification::setSalesArea))
            .offering("salesArea")
            .reference(
                    "territoryId",
                    Territories.TYPE,
                    classified(Classification::getTerritoryId),
                    classify(Classification::setTerritoryId))
            .flag("territoryFixed", classified(Classification::isTerritoryFixed), (c, v) -> {})
            .readOnly()
            .shownReference("ownerId", "user", Customer::getOwnerId)
            .shownInteger("completeness", Customer::getCompleteness)
            .choice(
                    "valueClass",
                    ValueClass.class,
                    classified(Classification::getValueClass),
                    classify(Classification::setValueClass))
            .required()
            .flag(
                    "valueClassFixed",
                    classified(Classification::isValueClassFixed),
                    classify(Classification::setValueClassFixed))
            .text(
                    "valueClassReason",
                    300,
                    classified(Classification::getValueClassReason),
                    classify(Classification::setValueClassReason))
            .longText("note", 2000, Customer::getNote, Customer::setNote)
            .section("accounting")
            .text("currency", 3, Customer::getCurrency, Customer::setCurrency)
            .required()
            .text("taxNumber", 30, accounted(Accounts::getTaxNumber), account(Accounts::setTaxNumber))
            .text("invoiceTitle", 120, accounted(Accounts::getInvoiceTitle), account(Accounts::setInvoiceTitle))
            .text("bank", 80, accounted(Accounts::getBank), account(Accounts::setBank))
            .text("bankAccount", 40, accounted(Accounts::getBankAccount), account(Accounts::setBankAccount))
            .text(
                    "electronicAddress",
                    ElectronicAddress.LENGTH,
                    accounted(Accounts::getElectronicAddress),
                    account(Accounts::setElectronicAddress))
            .reference("payerId", "customer", accounted(Accounts::getPayerId), account(Accounts::setPayerId))
            .reference(
                    "invoiceRecipientId",
                    "customer",
                    accounted(Accounts::getInvoiceRecipientId),
                    account(Accounts::setInvoiceRecipientId))
            .choice("creditGrade", CreditGrade.class, Customer::getCreditGrade, (c, v) -> {})
            .readOnly()
            .shownDecimal("creditLimit", FieldKind.MONEY, Customer::getCreditLimit)
            .shownInteger("creditDays", Customer::getCreditDays)
            .shownDate("creditReviewOn", Customer::getCreditReviewOn)
            .table("contacts", CONTACT, Customer::getContacts)
            .table("addresses", ADDRESS, Customer::getAddresses)
            .table("findings", FINDING, Customer::getFindings)
            .build();

    private CustomerType() {}

    private static <V> Function<Customer, V> classified(Function<Classification, V> get) {
        return customer -> get.apply(customer.getClassification());
    }

    private static <V> BiConsumer<Customer, V> classify(BiConsumer<Classification, V> set) {
        return (customer, value) -> set.accept(customer.getClassification(), value);
    }

    private static <V> Function<Customer, V> accounted(Function<Accounts, V> get) {
        return customer -> get.apply(customer.getAccounts());
    }

    private static <V> BiConsumer<Customer, V> account(BiConsumer<Accounts, V> set) {
        return (customer, value) -> set.accept(customer.getAccounts(), value);
    }
}
