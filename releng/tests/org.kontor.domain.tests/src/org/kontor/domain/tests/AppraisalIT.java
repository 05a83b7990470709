package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.completeness.CompletenessRule;
import org.kontor.customers.completeness.CountedItem;
import org.kontor.customers.completeness.FileItem;
import org.kontor.customers.internal.completeness.CompletenessRecords;
import org.kontor.customers.internal.completeness.CompletenessSettings;
import org.kontor.identity.internal.settings.SettingRecords;
import org.kontor.identity.settings.Setting;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.internal.market.MarketRecords;
import org.kontor.orders.market.MarketNote;
import org.kontor.orders.market.Usefulness;
import org.kontor.performance.targets.Achievement;
import org.kontor.performance.targets.PlanState;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.Standing;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.record.Stored;
import org.kontor.process.measures.Measures;

/**
 * Complete customer files and news of the market count in appraisal: from the plan of the quarter over its split to live
 * completion and the records behind each figure (KPI-08).
 */
class AppraisalIT {

    private static final String FILES = "completeFiles";
    private static final String NOTES = "marketNotes";
    private static final String USEFUL = "usefulMarketNotes";

    @TempDir
    Path home;

    private Company company;
    private CompletenessRecords rules;
    private SettingRecords settings;
    private MarketRecords register;
    private Actor boss;
    private Actor wu;
    private Actor li;

    private void begin(Company opened) {
        company = opened;
        company.setUp();
        rules = new CompletenessRecords(company.units, company.lists);
        rules.ready();
        settings = new SettingRecords(company.units, company.lists);
        settings.addContribution(new CompletenessSettings());
        settings.addGuard(rules);
        settings.ready();
        register = new MarketRecords(company.units, company.lists, company.notices);
        boss = company.user("boss", "management", "Board");
        wu = company.user("wu", "sales-manager", "Sales");
        li = company.user("li", "sales", "Sales");
        wu = company.signIn.actorOf("wu").orElseThrow();
        CompletenessRule half = rules.blank(Actor.system());
        half.setKind(company.customers.blank(li).getClassification().getKind());
        half.getItems().clear();
        half.getItems().add(new CountedItem(FileItem.PHONE, 60));
        half.getItems().add(new CountedItem(FileItem.CITY, 40));
        rules.create(Actor.system(), half);
    }

    private long plan() {
        TargetPlan draft = company.targets.blank(boss);
        draft.getIndicators().clear();
        Map.of(FILES, "0.4", NOTES, "0.3", USEFUL, "0.3").forEach((measure, weight) -> {
            TargetIndicator indicator = new TargetIndicator();
            indicator.setMeasure(measure);
            indicator.setWeight(new BigDecimal(weight));
            indicator.setAmount(new BigDecimal("4"));
            draft.getIndicators().add(indicator);
        });
        long plan = company.targets.create(boss, draft).id();
        for (String measure : List.of(FILES, NOTES, USEFUL)) {
            split(boss, plan, Seat.unit(li.departmentId()), measure);
            split(wu, plan, Seat.person(li.userId()), measure);
        }
        company.workflow.move(boss, new RecordRef(Targets.TYPE, plan), "agree", Optional.empty());
        assertThat(company.targets.load(boss, plan).draft().getState()).isEqualTo(PlanState.AGREED);
        return plan;
    }

    private void split(Actor actor, long plan, Seat seat, String measure) {
        int version = company.targets.division(actor, plan).version();
        company.targets.split(
                actor, plan, version, List.of(new Targets.Change(seat, measure, Optional.of(new BigDecimal("4")))));
    }

    private void note(String words, Optional<Usefulness> worth) {
        MarketNote draft = register.blank(li);
        draft.setText(words);
        Stored<MarketNote> stored = register.create(li, draft);
        worth.ifPresent(judged -> register.rate(wu, stored.id(), stored.version(), judged));
    }

    private void file(String name, String phone, String city) {
        Customer draft = company.customers.blank(li);
        draft.setName(name);
        draft.setPhone(phone);
        draft.setCity(city);
        company.customers.create(li, draft);
    }

    /** What was reached of each indicator. */
    private Map<String, Integer> reached(Actor reader, long plan) {
        return standing(reader, plan).achievements().stream()
                .collect(Collectors.toMap(
                        Achievement::measure,
                        achieved -> achieved.actual().orElseThrow().intValue()));
    }

    private Standing standing(Actor reader, long plan) {
        return company.achievements.board(reader, plan).standings().stream()
                .flatMap(Standing::all)
                .filter(standing -> standing.seat().equals(Seat.person(li.userId())))
                .findFirst()
                .orElseThrow();
    }

    private long behind(Actor reader, long plan, String measure) {
        Measures.Documents documents = company.achievements
                .documents(reader, plan, Seat.person(li.userId()), measure)
                .orElseThrow();
        return company.lists.count(
                reader, company.lists.list(documents.listId()).orElseThrow(), documents.request());
    }

    private void decide(String percent) {
        Map<String, Long> ids = company.read(uow -> uow.query(Setting.class, "SELECT s FROM Setting s").stream()
                .collect(Collectors.toMap(Setting::getCode, Setting::getId)));
        Stored<Setting> setting = settings.load(Actor.system(), ids.get("completeness.enough"));
        setting.draft().setValue(percent);
        settings.update(Actor.system(), setting.id(), setting.version(), setting.draft());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void filesAndMarketNewsCountFromThePlanToTheRecordsBehindIt(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            long plan = plan();
            file("Whole Ltd.", "021 5555 1234", "Shanghai");
            file("Nearly Ltd.", "021 5555 9876", null);
            note("They look for an agent", Optional.of(Usefulness.VERY_USEFUL));
            note("They moved", Optional.of(Usefulness.OF_NO_USE));
            note("They have a new buyer", Optional.empty());

            assertThat(reached(boss, plan)).isEqualTo(Map.of(FILES, 1, NOTES, 3, USEFUL, 1));
            assertThat(reached(li, plan)).as("whose it is sees the same").isEqualTo(reached(boss, plan));
            // 1 of 4 files by 40 %, 3 of 4 notes and 1 of 4 useful ones by 30 % each
            assertThat(standing(wu, plan).score()).contains(new BigDecimal("0.4000"));
            Function<String, Long> rows = measure -> behind(wu, plan, measure);
            assertThat(List.of(rows.apply(FILES), rows.apply(NOTES), rows.apply(USEFUL)))
                    .as("the records behind the figures")
                    .containsExactly(1L, 3L, 1L);

            assertThatThrownBy(() -> decide("0")).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> decide("most")).isInstanceOf(ProblemException.class);
            decide("60");
            assertThat(rules.enough(li)).isEqualTo(60);
            assertThat(reached(boss, plan)).as("all files are counted anew").containsEntry(FILES, 2);
            assertThat(behind(li, plan, FILES)).isEqualTo(2);
            file("Also nearly Ltd.", "021 5555 5555", null);
            assertThat(reached(boss, plan)).containsEntry(FILES, 3);
            decide("100");
            assertThat(reached(boss, plan)).containsEntry(FILES, 1);
            List<Customer> complete = company.read(
                    uow -> uow.query(Customer.class, "SELECT c FROM Customer c WHERE c.completeSince IS NOT NULL"));
            assertThat(complete).extracting(Customer::getCompleteSince).containsExactly(LocalDate.of(2026, 3, 2));
        }
    }
}
