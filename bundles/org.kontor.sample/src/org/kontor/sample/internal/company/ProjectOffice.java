package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.contracts.Contract;
import org.kontor.contracts.DeliveryStep;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.RevenueStep;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.Stored;
import org.kontor.sample.internal.Modules;

/** Projects that some contracts belong to, what was spent on signed contracts, and what happened on the way. */
final class ProjectOffice {

    private static final int DONE = 100;
    private static final int CONTRACTS_OF_A_PROJECT = 5;
    private static final int MOST_SPENT_PERCENT = 8;

    /** The last step of a contract in force is planned for so many days from today. */
    private static final int LAST_STEP_DAYS = 30;

    /** Of one of so many contracts in force a step is late. */
    private static final int LATE_OF = 5;

    private record Known(long id, Client client) {}

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;
    private final ExpenseDesk expenses;
    private final List<Known> projects = new ArrayList<>();
    private int carriedOut;

    ProjectOffice(Modules modules, Words words, Staff staff, ExpenseDesk expenses, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.random = random;
        this.today = today;
        this.expenses = expenses;
    }

    /** Begins as many projects as so many contracts fill. */
    void begin(int contracts, List<Client> clients) {
        List<Client> known = clients.stream().filter(Client::buys).toList();
        for (int i = 0; i < contracts / CONTRACTS_OF_A_PROJECT; i++) {
            Client client = Words.any(known, random);
            Actor seller = staff.seller(client.seller());
            Project draft = modules.projects().blank(seller);
            draft.setName(Words.any(words.all("projectNames"), random)
                    .replace("%city%", client.draft().getCity()));
            draft.setBranch(Words.any(words.all("projectBranches"), random));
            draft.setCustomerId(client.id());
            draft.setCurrency(words.line("currency"));
            draft.setStartsOn(today.minusDays(100L + random.nextInt(200)));
            draft.setEndsOn(today.plusDays(30L + random.nextInt(200)));
            plan(draft);
            projects.add(new Known(modules.projects().create(seller, draft).id(), client));
        }
    }

    /** A step of the plan for each step of carrying out, spread evenly over the project. */
    private void plan(Project draft) {
        List<String> steps = words.all("deliverySteps");
        long days = ChronoUnit.DAYS.between(draft.getStartsOn(), draft.getEndsOn());
        for (int i = 1; i <= steps.size(); i++) {
            RevenueStep step = new RevenueStep();
            step.setTitle(steps.get(i - 1));
            step.setPlannedOn(draft.getStartsOn().plusDays(days * i / steps.size()));
            step.setProgress(DONE * i / steps.size());
            draft.getRevenueSteps().add(step);
        }
    }

    /**
     * Finance recognises what was done of the projects whose contracts are signed, step by step as planned until today; one
     * project in four is a step behind.
     */
    void recogniseRevenue() {
        for (int i = 0; i < projects.size(); i++) {
            Known known = projects.get(i);
            boolean sold = modules.revenue()
                    .standing(staff.finance(), known.id())
                    .contracted()
                    .isPositive();
            List<RevenueStep> reached =
                    modules.projects().load(staff.finance(), known.id()).draft().getRevenueSteps().stream()
                            .filter(step -> !step.getPlannedOn().isAfter(today))
                            .toList();
            int behind = i % 4 == 3 ? 1 : 0;
            for (RevenueStep step : reached.subList(0, sold ? Math.max(0, reached.size() - behind) : 0)) {
                modules.revenue()
                        .recognise(
                                staff.finance(), known.id(), step.getPlannedOn(), step.getProgress(), step.getTitle());
            }
            if (!sold && reached.size() > behind) {
                noteProgress(known, reached.get(reached.size() - 1 - behind).getProgress());
            }
        }
    }

    /** Of a project that has sold nothing yet, whoever sees to it notes how far the work is. */
    private void noteProgress(Known known, int progress) {
        Actor seller = staff.seller(known.client().seller());
        Stored<Project> stored = modules.projects().load(seller, known.id());
        stored.draft().setProgress(progress);
        modules.projects().update(seller, stored.id(), stored.version(), stored.draft());
    }

    /** The project that a contract with this customer belongs to, if there is one. */
    Optional<Long> projectOf(Client client) {
        return projects.stream()
                .filter(project -> project.client().id() == client.id())
                .map(Known::id)
                .findFirst();
    }

    /** A customer with a project, so that some projects have several contracts. */
    Client anyClient(List<Client> otherwise) {
        return projects.isEmpty() || random.nextInt(3) > 0
                ? Words.any(otherwise, random)
                : Words.any(projects, random).client();
    }

    /** Money spent on a contract that was signed, and reports of its progress. */
    void carryOut(Actor seller, long contractId) {
        Stored<Contract> stored = modules.contracts().load(seller, contractId);
        Contract contract = stored.draft();
        int days = (int) Math.max(1, ChronoUnit.DAYS.between(contract.getSignedOn(), today));
        for (String expenditureClass : words.all("expenditureClasses")) {
            if (random.nextInt(3) == 0) {
                ContractExpense expense = modules.expenses().blank(seller);
                expense.setContractId(contractId);
                expense.setExpenditureClass(expenditureClass);
                expense.setSpentOn(contract.getSignedOn().plusDays(random.nextInt(days)));
                expense.setAmount(share(contract.getAmount()));
                expenses.spend(seller, expense);
            }
        }
        int version = stored.version();
        List<String> reports = words.all("progressReports");
        List<String> steps = words.all("deliverySteps");
        for (int i = 0; i < 1 + random.nextInt(reports.size()); i++) {
            ProgressEntry entry = new ProgressEntry();
            entry.setHappenedOn(contract.getSignedOn().plusDays(Math.min(days, 2L * i)));
            entry.setStep(steps.get(i));
            entry.setReport(reports.get(i));
            version =
                    modules.contracts().note(seller, contractId, version, entry).version();
        }
        modules.contracts().planSteps(seller, contractId, version, steps(seller, contract));
    }

    /** The steps of a contract, spread evenly until a month from now; of some contracts the one that was due is still open. */
    private List<DeliveryStep> steps(Actor seller, Contract contract) {
        List<String> titles = words.all("deliverySteps");
        LocalDate last = contract.getEndsOn().isBefore(today) ? contract.getEndsOn() : today.plusDays(LAST_STEP_DAYS);
        long days = ChronoUnit.DAYS.between(contract.getSignedOn(), last);
        boolean late = last.isAfter(today) && carriedOut++ % LATE_OF == 0;
        List<DeliveryStep> steps = new ArrayList<>();
        for (int i = 1; i <= titles.size(); i++) {
            DeliveryStep step = new DeliveryStep();
            step.setStep(titles.get(i - 1));
            step.setPlannedOn(contract.getSignedOn().plusDays(days * i / titles.size()));
            step.setResponsibleId(seller.userId());
            steps.add(step);
        }
        List<DeliveryStep> reached = steps.stream()
                .filter(step -> !step.getPlannedOn().isAfter(today))
                .toList();
        reached.subList(0, Math.max(0, reached.size() - (late ? 1 : 0)))
                .forEach(step -> step.setDoneOn(step.getPlannedOn()));
        return steps;
    }

    private BigDecimal share(BigDecimal amount) {
        BigDecimal percent = new BigDecimal(1 + random.nextInt(MOST_SPENT_PERCENT)).movePointLeft(2);
        return amount.multiply(percent).setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    }
}
