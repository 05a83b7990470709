package org.kontor.customers.internal.selling;

import java.util.Optional;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.names.CompanyName;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.ProductInterest;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.UnitOfWork;

/** Makes a customer and an opportunity of a lead (LED-02). */
final class Qualifying {

    private final Customers customers;
    private final Opportunities opportunities;
    private final UserDirectory directory;

    Qualifying(Customers customers, Opportunities opportunities, UserDirectory directory) {
        this.customers = customers;
        this.opportunities = opportunities;
        this.directory = directory;
    }

    /** Makes them and notes in the lead what it became. */
    void qualify(UnitOfWork uow, Lead lead, String title, Optional<Long> existing) {
        long customer = existing.map(id -> customers.get(uow, id))
                .or(() -> known(uow, lead))
                .orElseGet(() -> customers.enter(uow, customer(lead)))
                .getId();
        Opportunity opportunity = opportunities.enter(uow, opportunity(uow, lead, title, customer));
        lead.qualified(uow.now(), customer, opportunity.getId());
    }

    /** The customer of that name; a colleague's is not taken, the manager decides on it (LED-23, P-20). */
    private Optional<Customer> known(UnitOfWork uow, Lead lead) {
        Optional<Customer> known = uow.first(
                Customer.class, "SELECT c FROM Customer c WHERE c.keys.name = ?1", CompanyName.key(lead.getCompany()));
        known.filter(customer -> !uow.actor().sees("customers", customer)).ifPresent(customer -> {
            Object owner = directory
                    .user(uow, customer.getOwnerId())
                    .<Object>map(User::getName)
                    .orElse("");
            throw new ProblemException("company", SellingText.of("lead.clash", customer.getName(), owner));
        });
        return known;
    }

    private static Customer customer(Lead lead) {
        Customer customer = new Customer();
        customer.setName(lead.getCompany());
        customer.setPhone(lead.getPhone());
        customer.setEmail(lead.getEmail());
        customer.setRegion(lead.getRegion());
        customer.setCurrency(lead.getCurrency());
        customer.getClassification().setIndustry(lead.getIndustry());
        customer.getClassification().setSource(lead.getSource());
        if (lead.isTerritoryFixed()) {
            customer.getClassification().setTerritoryId(lead.getTerritoryId());
        }
        customer.giveToOwnerOf(lead);
        if (lead.getContact() != null && !lead.getContact().isBlank()) {
            Contact contact = new Contact();
            contact.setName(lead.getContact());
            contact.setTitle(lead.getJobTitle());
            contact.setPhone(lead.getPhone());
            contact.setEmail(lead.getEmail());
            customer.getContacts().add(contact);
        }
        return customer;
    }

    private Opportunity opportunity(UnitOfWork uow, Lead lead, String title, long customerId) {
        Opportunity opportunity = opportunities.blank(uow.actor());
        opportunity.setTitle(title);
        opportunity.setCustomerId(customerId);
        opportunity.setContact(lead.getContact());
        opportunity.setSource(lead.getSource());
        opportunity.setDescription(lead.getNeed());
        opportunity.setAmount(lead.getAmount());
        opportunity.setCurrency(lead.getCurrency());
        opportunity.giveToOwnerOf(lead);
        if (lead.getProduct() != null && !lead.getProduct().isBlank()) {
            ProductInterest interest = new ProductInterest();
            interest.setProduct(lead.getProduct());
            opportunity.getInterests().add(interest);
        }
        return opportunity;
    }
}
