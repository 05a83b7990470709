package org.kontor.tests.departments;

import java.math.BigDecimal;
import java.util.Locale;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Records;

/** The one deal that goes through all departments, by what everybody sees of it. */
final class Deal {

    static final String CUSTOMER = inWords("珠江北岸水务工程有限公司", "Harbour Waterworks Ltd");
    static final String RECIPIENT = inWords("珠江北岸水务集团财务中心", "Harbour Water Shared Services");
    static final String PAYER = inWords("珠江北岸投资控股有限公司", "Harbour Water Holdings plc");
    static final String PROJECT = inWords("北岸泵站改造", "North bank pumping station");
    static final String TITLE = inWords("北岸泵站阀门供货", "Valves for the pumping station");
    /** What the contract office and finance write beside their decisions. */
    static final String OPINION = inWords("条款无异议", "No objections to the terms");

    static final String REFUSAL = inWords("新客户，请先说明付款能力", "New customer: please show that they can pay");
    static final String APPROVAL = inWords("母公司担保", "Guaranteed by the parent company");

    /** What sales spent on the way, and what for. */
    static final String SPENT_FOR = inWords("差旅费", "Travel");

    static final BigDecimal SPENT = new BigDecimal("500");

    /** How much is ordered, and how much of it leaves first. */
    static final int QUANTITY = 10;

    static final int FIRST_PART = 6;

    private Deal() {}

    /** The pictures are to look as they would for people who work in that language. */
    private static String inWords(String chinese, String english) {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }

    /** Who sells it, by the name that lists show. */
    static String seller() {
        return inWords("李晓彤", "Lisa Irving");
    }

    static RecordRef contract() {
        return Records.row("contracts", TITLE).orElseThrow(() -> new AssertionError("no contract " + TITLE));
    }

    static RecordRef order() {
        return Records.row("orders", CUSTOMER).orElseThrow(() -> new AssertionError("no order of " + CUSTOMER));
    }
}
