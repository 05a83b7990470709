package org.kontor.customers;

/** The part a contact plays in a purchase (CUS-07, CUS-28). */
public enum BuyingRole {
    DECIDER,
    INFLUENCER,
    BUYER,
    USER,
    COACH
}
