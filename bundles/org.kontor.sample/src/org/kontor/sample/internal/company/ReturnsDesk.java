package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kontor.finance.Invoice;
import org.kontor.inventory.ReturnedGoods.Verdict;
import org.kontor.inventory.ReturnedGoods.Waiting;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.returns.Announced;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.Returnable;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.sample.internal.Modules;
import org.kontor.sample.internal.company.Trade.Sale;

/** Goods that came back lately, each return another step further (ORD-19). */
final class ReturnsDesk {

    /** How far a return comes. */
    private enum Way {
        ANNOUNCED,
        REFUSED,
        APPROVED,
        RECEIVED,
        CREDITED
    }

    private static final int NEWEST = 40;

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Assortment assortment;
    private final Random random;
    private final LocalDate today;

    ReturnsDesk(Modules modules, Words words, Staff staff, Assortment assortment, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.assortment = assortment;
        this.random = random;
        this.today = today;
    }

    /** What was paid is returned at each step and credited twice, what was not paid once. */
    void run(Trade trade) {
        List<Sale> paid = trade.salesOf(Ending.CLOSED);
        List<Sale> newest = new ArrayList<>(paid.subList(Math.max(0, paid.size() - NEWEST), paid.size()));
        for (Way way : List.of(
                Way.ANNOUNCED, Way.REFUSED, Way.APPROVED, Way.RECEIVED, Way.CREDITED, Way.CREDITED, Way.ANNOUNCED)) {
            if (!newest.isEmpty()) {
                begin(newest.remove(random.nextInt(newest.size())), way).ifPresent(this::payBack);
            }
        }
        trade.salesOf(Ending.NOT_DUE).stream().limit(2).forEach(sale -> begin(sale, Way.CREDITED));
    }

    /** Takes a return as far as it comes; answers its credit note, if it comes so far. */
    private Optional<Invoice> begin(Sale sale, Way way) {
        List<Returnable> pieces = modules.returns().returnable(sale.seller(), sale.order());
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Returnable piece = Words.any(pieces, random);
        Announced line = piece.announce(some(piece.open()), word("returnReasons"));
        SalesReturn goods = modules.returns().announce(sale.seller(), sale.order(), List.of(line), word("returnNotes"));
        switch (way) {
            case ANNOUNCED -> {}
            case REFUSED -> move(goods, "refuse", word("returnRefusals"));
            case APPROVED -> move(goods, "approve", null);
            case RECEIVED -> receive(goods);
            case CREDITED -> {
                receive(goods);
                inspect(goods);
                return Optional.of(modules.creditNotes()
                        .credit(staff.finance(), goods.getId(), today)
                        .getFirst());
            }
        }
        return Optional.empty();
    }

    private String word(String section) {
        return Words.any(List.of(words.rows(section).getFirst()), random);
    }

    /** About a third, in whole pieces. */
    private static BigDecimal some(BigDecimal open) {
        return open.divide(BigDecimal.valueOf(3), 0, RoundingMode.UP).min(open);
    }

    private void move(SalesReturn goods, String way, String note) {
        modules.workflow()
                .move(staff.director(), new RecordRef(Returns.TYPE, goods.getId()), way, Optional.ofNullable(note));
    }

    private void receive(SalesReturn goods) {
        move(goods, "approve", null);
        Map<Long, BigDecimal> came = new HashMap<>();
        for (ReturnLine line : goods.getLines()) {
            came.put(line.getId(), line.getQuantity());
        }
        modules.returnedGoods().receive(staff.warehouse(), goods.getId(), assortment.warehouse(0), today, came);
    }

    /** Every other piece is good again. */
    private void inspect(SalesReturn goods) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Waiting waiting : modules.returnedGoods().waiting(staff.warehouse(), goods.getId())) {
            BigDecimal good = random.nextBoolean() ? waiting.waiting() : BigDecimal.ZERO;
            verdicts.add(waiting.verdict(good, waiting.waiting().subtract(good)));
        }
        modules.returnedGoods().inspect(staff.warehouse(), goods.getId(), verdicts);
    }

    /** Half of the first credit was paid back; the rest is left to be used. */
    private void payBack(Invoice note) {
        BigDecimal half = note.getOpen().negate().divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
        if (half.signum() > 0) {
            modules.creditNotes().refund(staff.finance(), note.getId(), half, today);
        }
    }
}
