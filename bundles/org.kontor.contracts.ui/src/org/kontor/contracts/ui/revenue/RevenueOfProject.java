package org.kontor.contracts.ui.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectRevenue;
import org.kontor.contracts.projects.Projects;
import org.kontor.contracts.projects.RevenueEntry;
import org.kontor.contracts.projects.RevenueStanding;
import org.kontor.contracts.projects.RevenueStep;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the revenue of a project stands: plan, what was recognised, and the difference to what was invoiced (FIN-13). */
@Component(service = RecordTab.class)
public final class RevenueOfProject extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(RevenueOfProject.class);

    private final ProjectRevenue revenue;
    private final Projects projects;

    /** Over the projects. */
    @Activate
    public RevenueOfProject(@Reference ProjectRevenue revenue, @Reference Projects projects) {
        this.revenue = revenue;
        this.projects = projects;
    }

    @Override
    public String recordType() {
        return Projects.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("revenue");
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("revenue.view");
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("revenue.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("revenue.what"), 34, false),
                new Column(TEXTS.text("revenue.day"), 14, false),
                new Column(TEXTS.text("revenue.progress"), 12, true),
                new Column(TEXTS.text("revenue.amount"), 16, true),
                new Column(TEXTS.text("revenue.note"), 34, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        RevenueStanding standing = revenue.standing(actor, record.id());
        Project project = projects.load(actor, record.id()).draft();
        List<RevenueEntry> entries = revenue.entries(actor, record.id());
        List<Row> rows = new ArrayList<>();
        if (standing.contracted().isZero()
                && entries.isEmpty()
                && project.getRevenueSteps().isEmpty()) {
            return rows;
        }
        rows.add(sum("contracted", standing.contracted(), Tone.NEUTRAL));
        rows.add(sum("recognised", standing.recognised(), Tone.GOOD));
        standing.invoiced().ifPresent(invoiced -> rows.add(sum("invoiced", invoiced, Tone.NEUTRAL)));
        standing.workInProgress().filter(Money::isPositive).ifPresent(m -> rows.add(sum("work", m, Tone.WARNING)));
        standing.deferred().filter(Money::isPositive).ifPresent(m -> rows.add(sum("deferred", m, Tone.WARNING)));
        project.getRevenueSteps().forEach(step -> rows.add(planned(step, standing)));
        entries.forEach(entry -> rows.add(booked(entry)));
        return rows;
    }

    private static Row sum(String key, Money money, Tone tone) {
        return new Row(List.of(TEXTS.get("sum." + key), "", "", show(money), ""), tone, Optional.empty());
    }

    /** A step that is behind is red. */
    private static Row planned(RevenueStep step, RevenueStanding standing) {
        boolean behind = step.getPlannedOn().isBefore(LocalDate.now()) && step.getProgress() > standing.progress();
        return new Row(
                List.of(
                        TEXTS.get("revenue.planned", step.getTitle()),
                        Formats.current().show(FieldKind.DATE, step.getPlannedOn()),
                        String.valueOf(step.getProgress()),
                        "",
                        behind ? TEXTS.get("revenue.behind") : ""),
                behind ? Tone.BAD : Tone.NEUTRAL,
                Optional.empty());
    }

    private static Row booked(RevenueEntry entry) {
        return new Row(
                List.of(
                        TEXTS.get(entry.getReversesId().isPresent() ? "revenue.reversed" : "revenue.booked"),
                        Formats.current().show(FieldKind.DATE, entry.getBookedOn()),
                        String.valueOf(entry.getProgress()),
                        Formats.current().show(FieldKind.MONEY, entry.getAmount()),
                        entry.getNote()),
                Tone.NEUTRAL,
                Optional.empty());
    }

    private static String show(Money money) {
        return Formats.current().show(FieldKind.MONEY, money.amount());
    }
}
