package org.kontor.tests.departments;

/** What somebody does at her desktop before the next department goes on. */
enum Work {
    /** Sales: customer, project, quotation and the contract made from it. */
    QUOTE(Sales::quote),
    /** Contract office: agrees as legal department and signs. */
    SIGN(ContractOffice::agreeAndSign),
    /** Sales: the order from the contract. */
    ORDER(Sales::order),
    /** Finance: refuses on credit. */
    REFUSE(Finance::refuse),
    /** Sales: asks for a second look. */
    ASK_AGAIN(Sales::askAgain),
    /** Finance: agrees on the second try. */
    APPROVE(Finance::approve),
    /** Warehouse: ships in two parts. */
    SHIP(WarehouseWork::ship),
    /** Finance: invoice to another recipient, money from another payer, write-off, commission. */
    COLLECT(Finance::collect),
    /** Contract office: the contract is fulfilled and closes. */
    CLOSE(ContractOffice::close),
    /** Sales: what it brought. */
    BENEFIT(Sales::benefit);

    private final Runnable steps;

    Work(Runnable steps) {
        this.steps = steps;
    }

    void run() {
        steps.run();
    }
}
