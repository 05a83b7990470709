package org.kontor.finance.bank;

import java.util.Optional;

/**
 * Which columns of a file hold what, by their headings. Banks write money either in one column with a sign, or what came in
 * and what went out in two.
 *
 * @param day the day of booking
 * @param amount the amount with a sign; empty when there are two columns
 * @param incoming what came in
 * @param outgoing what went out
 * @param payer who paid
 * @param payerAccount the account of who paid
 * @param reference what the transfer says
 */
public record BankColumns(
        String day,
        Optional<String> amount,
        Optional<String> incoming,
        Optional<String> outgoing,
        Optional<String> payer,
        Optional<String> payerAccount,
        Optional<String> reference) {}
