package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Forecast;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.Pipeline;
import org.kontor.customers.selling.SalePaths;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** W7: the board, funnel and path of 5,000 open opportunities, and one card moved to the next stage. */
@Component(service = NamedWorkload.class)
public final class OpenDeals implements NamedWorkload {

    private static final int DEALS = 5_000;
    private static final int BATCH = 500;
    private static final int RUNS = 20;
    private static final int CUSTOMERS = 100;
    private static final Actor ACTOR = Actor.system();

    private final Opportunities opportunities;
    private final SaleProcesses processes;
    private final Pipeline pipeline;
    private final SalePaths paths;

    /** Over the services of selling. */
    @Activate
    public OpenDeals(
            @Reference Opportunities opportunities,
            @Reference SaleProcesses processes,
            @Reference Pipeline pipeline,
            @Reference SalePaths paths) {
        this.opportunities = opportunities;
        this.processes = processes;
        this.pipeline = pipeline;
        this.paths = paths;
    }

    @Override
    public String name() {
        return "W7";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        SaleProcess process = processes.inUse(ACTOR).getFirst();
        fill(bench, process);
        LocalDate today = LocalDate.now();
        Period year = new Period(today.minusYears(1), today);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("board_5000", timed(() -> pipeline.open(ACTOR, Pipeline.Filter.ALL)));
        List<Deal> deals = pipeline.open(ACTOR, Pipeline.Filter.ALL);
        figures.put("funnel_5000", timed(() -> Forecast.funnel(deals)));
        figures.put("path_5000", timed(() -> paths.read(ACTOR, process.getId(), year)));
        long next = process.getStages().get(1).getId();
        Timings moves = new Timings();
        for (Deal deal : deals.subList(0, RUNS)) {
            moves.time(() -> opportunities.moveTo(ACTOR, deal.id(), deal.version(), next, Optional.empty()));
        }
        figures.put("move_card", moves.figures());
        return figures;
    }

    private static Map<String, Object> timed(Callable<?> action) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < RUNS; i++) {
            timings.time(action);
        }
        return timings.figures();
    }

    private void fill(Bench bench, SaleProcess process) {
        List<Long> customers =
                IntStream.range(0, CUSTOMERS).mapToObj(i -> customer(bench, i)).toList();
        for (int begin = 0; begin < DEALS; begin += BATCH) {
            int from = begin;
            bench.units().run(ACTOR, "selling.edit", uow -> {
                for (int i = from; i < from + BATCH; i++) {
                    Opportunity draft = new Opportunity();
                    draft.setTitle("Deal " + i);
                    draft.setCustomerId(customers.get(i % CUSTOMERS));
                    draft.setContact("Contact " + i);
                    draft.setProcessId(process.getId());
                    draft.setCurrency("CNY");
                    draft.setAmount(BigDecimal.valueOf(1_000L + i));
                    draft.setCloseOn(LocalDate.now().plusDays(i % 90));
                    opportunities.enter(uow, draft);
                }
            });
        }
    }

    private static long customer(Bench bench, int number) {
        Customer draft = bench.customers().blank(ACTOR);
        draft.setName("Deals " + Rows.name(20_000_000L + number));
        Stored<Customer> stored = bench.customers().create(ACTOR, draft);
        return stored.id();
    }
}
