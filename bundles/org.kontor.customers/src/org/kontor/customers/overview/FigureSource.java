package org.kontor.customers.overview;

import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.persistence.UnitOfWork;

/** Figures that a module knows of a customer; register it as a service. They stand in the customer's overview (CUS-03). */
public interface FigureSource {

    /** Its place among the sources. */
    int order();

    /** The figures; quick, because somebody waits. The customer lies in the scope of the actor of the unit of work. */
    List<CustomerFigure> figures(UnitOfWork uow, Customer customer);
}
