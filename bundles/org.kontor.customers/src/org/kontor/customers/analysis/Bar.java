package org.kontor.customers.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListRequest;

/**
 * A part of an analysis of customers: what the customers of an industry brought, for example.
 *
 * @param label what they have in common
 * @param amount what they brought
 * @param before what they brought in the period of the same length before
 * @param customers how many of them brought something
 * @param shows picks them in the list of customers; empty where the list cannot
 */
public record Bar(Text label, BigDecimal amount, BigDecimal before, int customers, Optional<ListRequest> shows) {}
