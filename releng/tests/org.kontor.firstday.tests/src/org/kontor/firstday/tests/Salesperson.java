package org.kontor.firstday.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** The first day of a salesperson who has nothing but the Customers module and a file of another program (section 7, 1). */
final class Salesperson {

    static final String FIRST = "Alfreds Futterkiste";

    private static final int STAGES = 5;

    /** The columns of the well-known sample company, with the letters, quotes, commas and gaps that such files have. */
    private static final String ROWS = """
            customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax
            ALFKI,Alfreds Futterkiste,Maria Anders,Sales Representative,Obere Str. 57,Berlin,,12209,Germany,030-0074321,030-0076545
            ANTON,Antonio Moreno Taquería,Antonio Moreno,Owner,Mataderos  2312,México D.F.,,05023,Mexico,(5) 555-3932,
            AROUT,Around the Horn,Thomas Hardy,Sales Representative,120 Hanover Sq.,London,,WA1 1DP,UK,(171) 555-7788,(171) 555-6750
            BERGS,Berglunds snabbköp,Christina Berglund,Order Administrator,Berguvsvägen  8,Luleå,,S-958 22,Sweden,0921-12 34 65,0921-12 34 67
            BONAP,"Bon app'",Laurence Lebihan,Owner,"12, rue des Bouchers",Marseille,,13008,France,91.24.45.40,91.24.45.41
            WOLZA,Wolski  Zajazd,Zbyszek Piestrzeniewicz,Owner,ul. Filtrowa 68,Warszawa,,01-012,Poland,(26) 642-7012,(26) 642-7012
            """;

    /** Imports her customers by the wizard behind the button above the empty list (INT-07). */
    void importCustomers() throws IOException {
        Path folder = Files.createTempDirectory("customers");
        Path file = Files.writeString(folder.resolve("customers.csv"), ROWS);
        try {
            Ui.navigate("customers");
            Desk.picture("empty-list-of-customers");
            Ui.tool("list.import");
            Ui.type("import.file", file.toString());
            Ui.waitFor("the rows of the file", () -> rows("import.rows") == 6);
            Desk.picture("import-file");
            helpOverTheWizard();
            next();
            Desk.picture("import-columns");
            next();
            Ui.waitFor("the preview", () -> rows("import.preview") == 6);
            Desk.picture("import-check");
            Shell wizard = wizard();
            boolean[] told = new boolean[1];
            Ui.answerNext(() -> {
                Desk.picture("import-finished");
                told[0] = true;
            });
            Ui.click(wizard.getDefaultButton());
            Ui.waitFor("the end of the import", () -> told[0] && wizard.isDisposed());
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(Salesperson::delete);
            }
            Files.delete(folder);
        }
        Ui.settle();
        Desk.picture("imported-customers");
        assertThat(Records.column("customers", "name"))
                .hasSize(6)
                .contains(FIRST, "Berglunds snabbköp", "Antonio Moreno Taquería", "Bon app'");
        Ui.closeEditors();
    }

    /** F1 in a wizard opens its page of help over it, and the wizard goes on. */
    private static void helpOverTheWizard() {
        Ui.key(Ui.get("import.file", Text.class), SWT.F1);
        StyledText page = Ui.get("dialogHelp.page", StyledText.class);
        assertThat(page.getText()).contains("CSV");
        Desk.picture("help-over-the-wizard");
        page.getShell().close();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rows(String testId) {
        return Ui.find(testId).map(table -> ((Table) table).getItemCount()).orElse(0);
    }

    private static Shell wizard() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell.getData() instanceof WizardDialog) {
                return shell;
            }
        }
        throw new AssertionError("no wizard");
    }

    private static void next() {
        Shell wizard = wizard();
        Ui.waitFor("the next page", () -> wizard.getDefaultButton().isEnabled());
        Ui.click(wizard.getDefaultButton());
    }

    /** Notes a lead and makes a customer and an opportunity of it without typing anything twice (LED-01, LED-05). */
    RecordRef lead(String company, String product) {
        Ui.navigate("leads");
        Desk.picture("empty-list-of-leads");
        Records.fresh();
        Ui.type("field.company", company);
        Ui.type("field.contact", "唐女士");
        Ui.type("field.phone", "13800138000");
        Ui.type("field.product", product);
        RecordRef lead = Records.save();
        Desk.picture("lead");
        Ui.answerAsked(() -> Desk.picture("qualify-lead"));
        Ui.click("step.qualifyLead");
        Ui.waitFor("the opportunity", () -> Ui.workplace()
                .recordInFront()
                .filter(r -> r.type().equals("opportunity"))
                .isPresent());
        RecordRef opportunity = Ui.workplace().recordInFront().orElseThrow();
        Records.editor();
        assertThat(Records.column("leads", "company")).contains(company);
        assertThat(lead.type()).isEqualTo("lead");
        return opportunity;
    }

    /** Takes the opportunity in front from stage to stage until it is won. */
    void winThroughAllStages() {
        Records.editor();
        Ui.type("field.amount", "80000");
        Ui.type("field.closeOn", LocalDate.now().plusDays(20).toString());
        Records.save();
        Desk.picture("opportunity");
        for (int stage = 2; stage <= STAGES; stage++) {
            int position = stage;
            Object before = stage();
            Ui.click("step.advanceOpportunity");
            Ui.waitFor("stage " + position, () -> !stage().equals(before));
            Ui.settle();
        }
        Desk.picture("last-stage");
        Ui.click("step.win");
        Ui.waitFor("an editor without a next stage", () -> Ui.find("step.advanceOpportunity")
                .isEmpty());
        Ui.settle();
        Desk.picture("won");
        Ui.closeEditors();
    }

    private static Object stage() {
        return Records.column("opportunities", "stage").getFirst();
    }

    /** Enters a deal of a customer who is known already. */
    RecordRef opportunity(String title, String customer) {
        Ui.navigate("opportunities");
        Records.fresh();
        Ui.type("field.title", title);
        Ui.choose("field.customerId", customer);
        Ui.type("field.amount", "12500");
        Ui.type("field.closeOn", LocalDate.now().plusDays(30).toString());
        RecordRef opportunity = Records.save();
        Ui.closeEditors();
        return opportunity;
    }

    /** Lets a department read one of her customers, which it did not see before (SEC-04, CUS-19). */
    void share(RecordRef customer, String department) {
        Ui.workplace().openRecord(customer);
        RecordEditor editor = Records.editor();
        for (int tab = 1; tab < editor.tabCount() && Ui.find("shared.add").isEmpty(); tab++) {
            editor.showTab(tab);
            Ui.settle();
        }
        Ui.answerAsked(() -> {
            Ui.choose("field.departmentId", department);
            Desk.picture("share-a-customer");
        });
        Ui.click("shared.add");
        Ui.waitFor("the department", () -> rows("shared.readers") == 1);
        Desk.picture("shared");
        Ui.closeEditors();
    }

    /** Notes a call and plans tomorrow in one dialog (ACT-01, ACT-02). */
    void logAndPlanTomorrow(String done, String next, String customer) {
        Ui.answerAsked(() -> {
            Ui.type("field.subject", done);
            Ui.choose("field.customerId", customer);
            Ui.type("field.nextSubject", next);
            Desk.picture("log-a-call");
        });
        Records.command("org.kontor.customers.ui.log");
        Ui.waitFor("the plan", () -> Records.column("activities", "subject").contains(next));
        Ui.settle();
        Ui.navigate("calendar");
        Desk.picture("calendar");
        Ui.closeEditors();
    }

    /** Writes what the system cannot know and submits the report of the day (WRK-01, WRK-02). */
    RecordRef submitReport(String thoughts, String plan) {
        Ui.navigate("workReports");
        Records.fresh();
        Ui.type("field.thoughts", thoughts);
        Ui.type("field.nextPlan", plan);
        RecordRef report = Records.save();
        Desk.picture("report-of-the-day");
        Ui.click("step.submit");
        Ui.waitFor("the submission", () -> Ui.find("step.submit").isEmpty());
        Ui.settle();
        Desk.picture("report-submitted");
        Ui.closeEditors();
        return report;
    }
}
