package org.kontor.tests.departments;

/** What somebody does at her desktop before the next department goes on. */
enum Work {
    /** Sales: customer, project, quotation and the contract made from it. */
    QUOTE(Sales::quote),
    /** Legal: reads the contract and agrees. */
    REVIEW(Legal::agree),
    /** Contract office: signs what legal has agreed to. */
    SIGN(ContractOffice::sign),
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
    /** Sales: what the deal cost on the way. */
    SPEND(Sales::spend),
    /** Sales manager: agrees to the expense. */
    AGREE(Sales::agree),
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
