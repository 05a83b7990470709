package org.kontor.tests.departments;

import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Records;

/** The one deal that goes through all departments, by what everybody sees of it. */
final class Deal {

    static final String CUSTOMER = "珠江北岸水务工程有限公司";
    static final String RECIPIENT = "珠江北岸水务集团财务中心";
    static final String PAYER = "珠江北岸投资控股有限公司";
    static final String PROJECT = "北岸泵站改造";
    static final String TITLE = "北岸泵站阀门供货";
    /** How much is ordered, and how much of it leaves first. */
    static final int QUANTITY = 10;

    static final int FIRST_PART = 6;

    private Deal() {}

    static RecordRef contract() {
        return Records.row("contracts", TITLE).orElseThrow(() -> new AssertionError("no contract " + TITLE));
    }

    static RecordRef order() {
        return Records.row("orders", CUSTOMER).orElseThrow(() -> new AssertionError("no order of " + CUSTOMER));
    }
}
