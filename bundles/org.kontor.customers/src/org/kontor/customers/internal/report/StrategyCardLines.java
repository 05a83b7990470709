package org.kontor.customers.internal.report;

import java.util.Optional;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Finding;
import org.kontor.customers.Topic;
import org.kontor.customers.internal.CustomersText;
import org.kontor.customers.overview.Overview;
import org.kontor.customers.overview.Overviews;
import org.kontor.kernel.actor.Actor;

/**
 * The strategy card (策略卡): what we want of this customer, who decides and how to meet them, what they need, who
 * else is there, what speaks for us, what comes next (CUS-26, CUS-28).
 */
record StrategyCardLines(Overviews overviews) {

    void write(Actor actor, Customer customer, CardLines lines) {
        lines.section(customer.getName());
        lines.line(
                ReportText.of("card.class").toString(),
                CustomersText.of("ValueClass." + customer.getClassification().getValueClass())
                        .toString());
        DataCardLines.figures(actor, customer, overviews, lines);
        findings(customer, "section.goals", lines, Topic.GOAL);
        lines.section(ReportText.of("section.people").toString());
        customer.getContacts().stream()
                .filter(contact -> contact.getRole() != null || contact.getStyle() != null)
                .forEach(contact -> lines.line(contact.getName(), person(contact)));
        findings(customer, "section.needs", lines, Topic.NEED, Topic.PREFERENCE, Topic.CRITERION, Topic.DECISION);
        findings(customer, "section.background", lines, Topic.BACKGROUND, Topic.TEAM, Topic.STRATEGY, Topic.FEEDBACK);
        findings(customer, "section.competitors", lines, Topic.COMPETITOR);
        findings(customer, "section.strengths", lines, Topic.STRENGTH);
        Overview overview = overviews.of(actor, customer.getId());
        lines.section(ReportText.of("section.open").toString());
        overview.open().forEach(open -> lines.line(open.kind().toString(), open.title()));
        lines.section(ReportText.of("section.next").toString());
        overview.next()
                .forEach(step -> lines.line(step.day().toString(), DataCardLines.joined(step.subject(), step.owner())));
    }

    private static String person(Contact contact) {
        return DataCardLines.joined(
                contact.getTitle(),
                Optional.ofNullable(contact.getRole())
                        .map(role -> CustomersText.of("BuyingRole." + role).toString())
                        .orElse(null),
                Optional.ofNullable(contact.getStyle())
                        .map(style -> CustomersText.of("BuyingStyle." + style).toString())
                        .orElse(null),
                Optional.ofNullable(contact.getStyle())
                        .map(style -> ReportText.of("advice." + style).toString())
                        .orElse(null));
    }

    private static void findings(Customer customer, String section, CardLines lines, Topic... topics) {
        lines.section(ReportText.of(section).toString());
        for (Topic topic : topics) {
            customer.getFindings().stream()
                    .filter(finding -> finding.getTopic() == topic)
                    .map(Finding::getFinding)
                    .forEach(finding ->
                            lines.line(CustomersText.of("Topic." + topic).toString(), finding));
        }
    }
}
