package org.kontor.finance.commission;

/** By which rule a salesperson gets base pay. */
public enum SellerGrade {
    /** So much for each step of sales, up to a cap. */
    JUNIOR,
    /** A fixed amount and so much for each step of sales. */
    SENIOR
}
