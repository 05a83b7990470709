package org.kontor.sample.internal.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import org.kontor.aftersales.Channel;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.aftersales.ServiceRequests;
import org.kontor.inventory.SoldItem;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.sample.internal.Modules;

/** Requests of customers on items they have bought, in all states. */
final class ServiceDesk {

    private static final int STAGES = 5;

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;

    ServiceDesk(Modules modules, Words words, Staff staff, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.random = random;
        this.today = today;
    }

    void run(int count, List<String> sold, IntConsumer done) {
        for (int i = 0; i < count; i++) {
            String lot = Words.any(sold, random);
            SoldItem item = modules.stock().trace(staff.service(), lot, 1).getFirst();
            request(item, i % STAGES);
            done.accept(i + 1);
        }
    }

    /** Stages 0 and 1 stay logged and being worked on, 2 solved, 3 and 4 confirmed. */
    private void request(SoldItem item, int stage) {
        String[] words = Words.any(this.words.rows("requests"), random);
        ServiceRequest draft = modules.requests().draftFor(staff.service(), item);
        draft.setSubject(item.productName() + " " + words[0]);
        draft.setDescription(words[1]);
        draft.setChannel(Channel.values()[random.nextInt(Channel.values().length)]);
        draft.setAnswerBy(today.plusDays(stage < 2 ? random.nextInt(8) - 2L : -random.nextInt(90) - 1L));
        Stored<ServiceRequest> logged = modules.requests().create(staff.service(), draft);
        if (stage == 0) {
            return;
        }
        move(logged.id(), "start");
        if (stage == 1) {
            return;
        }
        Stored<ServiceRequest> working = modules.requests().load(staff.service(), logged.id());
        ServiceRequest result = working.draft();
        result.setResult(words[2]);
        modules.requests().update(staff.service(), working.id(), working.version(), result);
        move(logged.id(), "solve");
        if (stage > 2) {
            move(logged.id(), "confirm");
        }
    }

    private void move(long id, String transition) {
        modules.workflow().move(staff.service(), new RecordRef(ServiceRequests.TYPE, id), transition, Optional.empty());
    }
}
