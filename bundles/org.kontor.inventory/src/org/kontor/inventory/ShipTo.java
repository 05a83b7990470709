package org.kontor.inventory;

/**
 * For whom goods leave and where they go; who delivers knows both without the right to open the customer.
 *
 * @param customer the name of the customer
 * @param address where the goods go, in one line; empty where nobody has said
 */
public record ShipTo(String customer, String address) {}
