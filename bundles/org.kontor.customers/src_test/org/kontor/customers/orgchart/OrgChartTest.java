package org.kontor.customers.orgchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.orgchart.ChartLayout.Box;
import org.kontor.customers.orgchart.ChartLayout.Direction;
import org.kontor.customers.orgchart.ChartLayout.Plan;

class OrgChartTest {

    private final Customer customer = new Customer();

    @Test
    void peopleStandBelowThoseTheyReportToAndTheRestInDepartments() {
        person("Chen", null, null);
        person("Li", "Chen", "Purchasing");
        person("Wang", "Li", null);
        person("Zhao", null, "Quality");
        person("Sun", null, "Quality");
        OrgNode top = OrgChart.of(customer);
        assertEquals("Blue Sky", top.label());
        assertEquals(
                List.of("Chen", "Quality"),
                top.below().stream().map(OrgNode::label).toList());
        assertEquals("Wang", top.below().get(0).below().get(0).below().get(0).label());
        assertEquals(2, top.below().get(1).below().size());
        assertFalse(top.below().get(1).isPerson());
    }

    @Test
    void aCircleIsOpenedAtItsFirst() {
        person("A", "C", null);
        person("B", "A", null);
        person("C", "B", null);
        person("Self", "Self", null);
        OrgNode top = OrgChart.of(customer);
        assertEquals(
                List.of("A", "Self"), top.below().stream().map(OrgNode::label).toList());
        assertEquals(5, ChartLayout.of(top).boxes().size());
    }

    @Test
    void anUnknownSuperiorIsNobody() {
        person("A", "Somebody who left", null);
        assertEquals(1, OrgChart.of(customer).below().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 60})
    void noBoxLiesOnAnotherAndAllLieOnTheSheet(int people) {
        for (int i = 0; i < people; i++) {
            person("P" + i, i % 7 == 0 || i < 3 ? null : "P" + i / 4, i % 3 == 0 ? "D" + i % 5 : null);
        }
        Plan plan = ChartLayout.of(OrgChart.of(customer));
        assertTrue(plan.boxes().size() > people);
        for (Box one : plan.boxes()) {
            assertTrue(one.x() >= 0 && one.x() + ChartLayout.WIDTH <= plan.width());
            assertTrue(one.y() >= 0 && one.y() + ChartLayout.HEIGHT <= plan.height());
            for (Box other : plan.boxes()) {
                boolean apart = Math.abs(one.x() - other.x()) >= ChartLayout.WIDTH
                        || Math.abs(one.y() - other.y()) >= ChartLayout.HEIGHT;
                assertTrue(one == other || apart, one + " " + other);
            }
        }
    }

    @Test
    void sixtyWithoutAnyOrderFitAScreen() {
        for (int i = 0; i < 60; i++) {
            person("P" + i, null, null);
        }
        Plan plan = ChartLayout.of(OrgChart.of(customer));
        assertTrue(plan.width() <= 2000, () -> "width " + plan.width());
        assertTrue(plan.height() <= 800, () -> "height " + plan.height());
    }

    @Test
    void arrowsLeadToEveryBox() {
        person("Chen", null, null);
        person("Li", "Chen", null);
        person("Wang", "Chen", null);
        Plan plan = ChartLayout.of(OrgChart.of(customer));
        Box company = plan.boxes().getFirst();
        Box chen = plan.beside(company, Direction.DOWN).orElseThrow();
        assertEquals("Chen", chen.node().label());
        Box below = plan.beside(chen, Direction.DOWN).orElseThrow();
        assertEquals(Optional.of("Wang"), plan.beside(below, Direction.RIGHT).map(b -> b.node()
                .label()));
        assertEquals(Optional.of(chen), plan.beside(below, Direction.UP));
        assertEquals(Optional.empty(), plan.beside(company, Direction.UP));
        assertEquals(Optional.of(chen), plan.at(chen.x() + 1, chen.y() + 1));
        assertEquals(Optional.empty(), plan.at(-1, 0));
    }

    private void person(String name, String reportsTo, String department) {
        customer.setName("Blue Sky");
        Contact contact = new Contact();
        contact.setName(name);
        contact.setReportsTo(reportsTo);
        contact.setDepartment(department);
        customer.getContacts().add(contact);
    }
}
