package org.kontor.firstday.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/**
 * One day in a new company whose desktop holds the Customers module and nothing else, from the empty database to the deal
 * that the manager gives to somebody else, all of it on real widgets. Each step leaves a picture in target/pictures.
 */
@ExtendWith(CleanLog.class)
class FirstDayTest {

    private static final String DEPARTMENT = "销售部";
    private static final String PUMP = "Slurry pump";

    @Test
    void aSalespersonBeginsAndHerManagerFollows() throws IOException {
        nothingButTheCustomersModule();
        Administrator administrator = new Administrator();
        Desk.picture("home-of-the-administrator");
        administrator.department(DEPARTMENT);
        administrator.person("qian", "钱总", "management", FirstStart.COMPANY, "");
        administrator.person("wang", "王芳", "sales-manager", DEPARTMENT, "钱总");
        administrator.person("li", "李静", "sales", DEPARTMENT, "王芳");
        administrator.person("chen", "陈刚", "sales", DEPARTMENT, "王芳");

        Desk.signIn("qian");
        Manager management = new Manager();
        RecordRef plan = management.plan("20");
        management.split(plan, DEPARTMENT, "20");

        Desk.signIn("li");
        Salesperson li = new Salesperson();
        li.importCustomers();
        li.lead("白水泵业有限公司", PUMP);
        li.winThroughAllStages();
        RecordRef open = li.opportunity("Spare parts", Salesperson.FIRST);
        RecordRef shared = Records.row("customers", "Around the Horn").orElseThrow();
        li.share(shared, DEPARTMENT);
        li.logAndPlanTomorrow("Asked for a price", "Bring the offer", Salesperson.FIRST);
        RecordRef report = li.submitReport("They decide soon", "Visit with the engineer");

        Desk.signIn("wang");
        Manager wang = new Manager();
        wang.split(plan, "李静", "12");
        wang.readReport(report, "Take the engineer along");
        wang.reassign(open, "陈刚");
        assertThat(Records.column("opportunities", "owner")).containsExactlyInAnyOrder("李静", "陈刚");

        Desk.signIn("chen");
        assertThat(Records.row("customers", "Around the Horn")).contains(shared);
        assertThat(Records.row("customers", "Berglunds snabbköp")).isEmpty();
        assertThat(Records.row("opportunities", "Spare parts")).contains(open);
        Ui.workplace().openRecord(open);
        Records.editor();
        Ui.waitFor(
                "whose deal it is",
                () -> Ui.get("field.customerId", Text.class).getText().contains(Salesperson.FIRST));
        Desk.picture("what-chen-got");
        Ui.closeEditors();
    }

    private static void nothingButTheCustomersModule() {
        assertThat(Stream.of("customers", "customers.ui", "performance", "performance.ui"))
                .allSatisfy(name -> assertThat(Platform.getBundle("org.kontor." + name))
                        .as(name)
                        .isNotNull());
        assertThat(Stream.of(
                        "orders", "catalog", "contracts", "inventory", "finance", "aftersales", "reporting", "sample"))
                .allSatisfy(name -> assertThat(Platform.getBundle("org.kontor." + name))
                        .as(name)
                        .isNull());
    }
}
