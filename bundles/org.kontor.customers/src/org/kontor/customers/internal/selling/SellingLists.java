package org.kontor.customers.internal.selling;

import java.util.List;
import org.kontor.customers.selling.FunnelLevel;
import org.kontor.customers.selling.LeadAssignment;
import org.kontor.customers.selling.LeadRules;
import org.kontor.customers.selling.LeadState;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of leads, opportunities and what the company says about selling. */
@Component
public final class SellingLists implements ListContribution {

    /** Members of a team see its deals (LED-16). */
    static final String TEAM = "o.ID IN (SELECT m.OPPORTUNITY_ID FROM OPPORTUNITY_MEMBER m WHERE m.USER_ID = ?)";

    static final ListDefinition OPPORTUNITIES = ListDefinition.of(
                    "opportunities", "selling", Opportunities.TYPE, SellingText.SOURCE)
            .from("OPPORTUNITY o", "o.ID")
            .outerJoin("CUSTOMER_REF", "c", "c.ID = o.CUSTOMER_ID")
            .outerJoin("SALE_STAGE", "s", "s.ID = o.STAGE_ID")
            .outerJoin("SALE_PROCESS", "p", "p.ID = o.PROCESS_ID")
            .outerJoin("USER_NAME", "u", "u.ID = o.OWNER_ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .shared(TEAM)
            .linked("customer", "o.CUSTOMER_ID = ?")
            .linked("user", "o.OWNER_ID = ?")
            .linked("orgUnit", "o.DEPARTMENT_ID = ?")
            .searched("number", "o.NUMBER", 12)
            .searched("title", "o.TITLE", 26)
            .searched("customer", "c.NAME", 26)
            .searchedBy("opportunity", "o.ID")
            .searchedThrough("customer", "customer", "o.CUSTOMER_ID", "CUSTOMER_REF", "NAME")
            .column("stage", FieldKind.TEXT, "s.NAME", 14)
            .column("probability", FieldKind.PERCENT, "o.PROBABILITY", 8)
            .totalled("amount", FieldKind.MONEY, "o.AMOUNT", 14)
            .totalled("weighted", FieldKind.MONEY, "o.WEIGHTED", 14)
            .column("currency", FieldKind.TEXT, "o.CURRENCY", 8)
            .column("closeOn", FieldKind.DATE, "o.CLOSE_ON", 12)
            .choice("state", OpportunityState.class, "o.STATE", 10)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .column("advancedAt", FieldKind.INSTANT, "o.ADVANCED_AT", 16)
            .choice("level", FunnelLevel.class, "s.FUNNEL_LEVEL", 18)
            .hidden("process", FieldKind.TEXT, "p.NAME", 16)
            .hidden("source", FieldKind.TEXT, "o.SOURCE", 14)
            .hidden("lostReason", FieldKind.TEXT, "o.LOST_REASON", 16)
            .hidden("stageSince", FieldKind.INSTANT, "o.STAGE_SINCE", 16)
            .hidden("closedAt", FieldKind.INSTANT, "o.CLOSED_AT", 16)
            .orderBy("closeOn", true)
            .build();

    /** The steps forward of opportunities (LED-10). */
    static final ListDefinition ADVANCES = ListDefinition.of(
                    "advances", "selling", Opportunities.TYPE, SellingText.SOURCE)
            .behindFigures()
            .from(
                    "(SELECT * FROM OPPORTUNITY_PASSAGE WHERE ADVANCE = TRUE) p"
                            + " JOIN OPPORTUNITY o ON o.ID = p.OPPORTUNITY_ID",
                    "p.ID")
            .opens("o.ID")
            .outerJoin("CUSTOMER_REF", "c", "c.ID = o.CUSTOMER_ID")
            .outerJoin("USER_NAME", "u", "u.ID = o.OWNER_ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .shared(TEAM)
            .linked("customer", "o.CUSTOMER_ID = ?")
            .linked("user", "o.OWNER_ID = ?")
            .linked("orgUnit", "o.DEPARTMENT_ID = ?")
            .column("enteredAt", FieldKind.INSTANT, "p.ENTERED_AT", 16)
            .column("stage", FieldKind.TEXT, "p.STAGE_NAME", 16)
            .searched("number", "o.NUMBER", 12)
            .searched("title", "o.TITLE", 28)
            .column("customer", FieldKind.TEXT, "c.NAME", 28)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .orderBy("enteredAt", false)
            .build();

    /** Who else wants the deals, for the comparison of products (LED-12, WRK-05). */
    static final ListDefinition COMPETITORS = ListDefinition.of(
                    "competingOffers", "selling", Opportunities.TYPE, SellingText.SOURCE)
            .parts()
            .from("OPPORTUNITY_COMPETITOR k JOIN OPPORTUNITY o ON o.ID = k.OPPORTUNITY_ID", "k.ID")
            .opens("o.ID")
            .outerJoin("CUSTOMER_REF", "c", "c.ID = o.CUSTOMER_ID")
            .outerJoin("USER_NAME", "u", "u.ID = o.OWNER_ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .shared(TEAM)
            .linked("customer", "o.CUSTOMER_ID = ?")
            .linked("user", "o.OWNER_ID = ?")
            .linked("orgUnit", "o.DEPARTMENT_ID = ?")
            .searched("competitor", "k.NAME", 20)
            .searched("theirProduct", "k.PRODUCT", 20)
            .column("strength", FieldKind.TEXT, "k.STRENGTH", 24)
            .column("weakness", FieldKind.TEXT, "k.WEAKNESS", 24)
            .choice("state", OpportunityState.class, "o.STATE", 10)
            .column("title", FieldKind.TEXT, "o.TITLE", 26)
            .column("customer", FieldKind.TEXT, "c.NAME", 24)
            .column("amount", FieldKind.MONEY, "o.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "o.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .hidden("lostReason", FieldKind.TEXT, "o.LOST_REASON", 16)
            .hidden("closedAt", FieldKind.INSTANT, "o.CLOSED_AT", 16)
            .orderBy("competitor", true)
            .build();

    static final ListDefinition LEADS = ListDefinition.of("leads", "selling", Leads.TYPE, SellingText.SOURCE)
            .from("SALES_LEAD l", "l.ID")
            .outerJoin("USER_NAME", "u", "u.ID = l.OWNER_ID")
            .outerJoin("TERRITORY", "y", "y.ID = l.TERRITORY_ID")
            .owned("l.OWNER_ID", "l.DEPARTMENT_ID")
            .linked("territory", "l.TERRITORY_ID = ?")
            .linked("customer", "l.CUSTOMER_ID = ?")
            .linked("opportunity", "l.OPPORTUNITY_ID = ?")
            .searched("number", "l.NUMBER", 12)
            .searched("company", "l.COMPANY", 28)
            .searched("contact", "l.CONTACT", 14)
            .searchedBy("lead", "l.ID")
            .column("phone", FieldKind.TEXT, "l.PHONE", 16)
            .column("source", FieldKind.TEXT, "l.SOURCE", 12)
            .column("product", FieldKind.TEXT, "l.PRODUCT", 18)
            .column("leadClass", FieldKind.TEXT, "l.LEAD_CLASS", 10)
            .column("score", FieldKind.INTEGER, "l.SCORE", 8)
            .choice("state", LeadState.class, "l.STATE", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .column("createdAt", FieldKind.INSTANT, "l.CREATED_AT", 16)
            .hidden("region", FieldKind.TEXT, "l.REGION", 14)
            .hidden("industry", FieldKind.TEXT, "l.INDUSTRY", 14)
            .hidden("territory", FieldKind.TEXT, "y.NAME", 14)
            .hidden("amount", FieldKind.MONEY, "l.AMOUNT", 14)
            .hidden("dropReason", FieldKind.TEXT, "l.DROP_REASON", 16)
            .orderBy("createdAt", false)
            .build();

    static final ListDefinition PROCESSES = ListDefinition.of(
                    "saleProcesses", "sellingRules", SaleProcesses.TYPE, SellingText.SOURCE)
            .from("SALE_PROCESS p", "p.ID")
            .searched("name", "p.NAME", 26)
            .column("stages", FieldKind.INTEGER, "(SELECT COUNT(*) FROM SALE_STAGE s WHERE s.PROCESS_ID = p.ID)", 10)
            .column("active", FieldKind.FLAG, "p.ACTIVE", 10)
            .column("note", FieldKind.TEXT, "p.NOTE", 40)
            .hidden("position", FieldKind.INTEGER, "p.POSITION_NO", 8)
            .orderBy("position", true)
            .build();

    static final ListDefinition RULES = ListDefinition.of(
                    "leadRules", "sellingRules", LeadRules.TYPE, SellingText.SOURCE)
            .from("LEAD_RULE r", "r.ID")
            .outerJoin("USER_NAME", "u", "u.ID = r.USER_ID")
            .column("position", FieldKind.INTEGER, "r.POSITION_NO", 8)
            .searched("name", "r.NAME", 26)
            .column("points", FieldKind.INTEGER, "r.POINTS", 8)
            .column("leadClass", FieldKind.TEXT, "r.LEAD_CLASS", 12)
            .choice("assignment", LeadAssignment.class, "r.ASSIGNMENT", 34)
            .column("user", FieldKind.TEXT, "u.NAME", 14)
            .column("active", FieldKind.FLAG, "r.ACTIVE", 8)
            .orderBy("position", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(OPPORTUNITIES, ADVANCES, COMPETITORS, LEADS, PROCESSES, RULES);
    }
}
