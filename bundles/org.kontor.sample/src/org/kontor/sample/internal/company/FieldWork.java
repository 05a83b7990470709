package org.kontor.sample.internal.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.ActivityPriority;
import org.kontor.kernel.actor.Actor;
import org.kontor.sample.internal.Modules;

/** What the sellers did with their customers in the past months and what they plan for the next days. */
final class FieldWork {

    private static final int DAYS_BACK = 120;
    private static final int DAYS_AHEAD = 9;
    private static final int FIRST_HOUR = 9;
    private static final int WORKING_HOURS = 8;
    private static final int PLANNED_EVERY = 4;
    private static final ActivityKind[] KINDS = {
        ActivityKind.PHONE, ActivityKind.VISIT, ActivityKind.EMAIL, ActivityKind.PHONE, ActivityKind.MEETING
    };

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;

    FieldWork(Modules modules, Words words, Staff staff, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.random = random;
        this.today = today;
    }

    void run(List<Client> clients, IntConsumer done) {
        for (int i = 0; i < clients.size(); i++) {
            Client client = clients.get(i);
            Activity happened = activity(client);
            happened.setDay(today.minusDays(1L + random.nextInt(DAYS_BACK)));
            Optional<Activity> next = i % PLANNED_EVERY == 0 ? Optional.of(planned(client)) : Optional.empty();
            modules.activities().log(seller(client), happened, next);
            done.accept(i + 1);
        }
    }

    private Actor seller(Client client) {
        return staff.seller(client.seller());
    }

    private Activity planned(Client client) {
        Activity plan = activity(client);
        plan.setSubject(Words.any(words.rows("activities"), random)[2]);
        plan.setResult(null);
        plan.setDay(workingDay(today.plusDays(random.nextInt(DAYS_AHEAD))));
        plan.setFrom("%02d:%02d".formatted(FIRST_HOUR + random.nextInt(WORKING_HOURS), 30 * random.nextInt(2)));
        plan.setPriority(ActivityPriority.values()[random.nextInt(ActivityPriority.values().length)]);
        return plan;
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private Activity activity(Client client) {
        String[] row = Words.any(words.rows("activities"), random);
        Activity activity = new Activity();
        activity.setKind(KINDS[random.nextInt(KINDS.length)]);
        activity.setSubject(row[0]);
        activity.setResult(row[1]);
        activity.setCustomerId(client.id());
        activity.setContactName(client.draft().getContacts().getFirst().getName());
        return activity;
    }
}
