package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Settlement;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.process.reviews.Review;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.Verdict;
import org.kontor.sample.internal.Modules;

/** Departments agree to contracts; some signed contracts are amended. */
final class Approvals {

    private final Modules modules;
    private final Words words;
    private final Staff staff;

    Approvals(Modules modules, Words words, Staff staff) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
    }

    /** Every department that is asked agrees. */
    void agree(long contractId) {
        List<ReviewDepartment> asked =
                modules.contracts().load(staff.contractOffice(), contractId).draft().presentRound().reviews().stream()
                        .map(Review::getDepartment)
                        .toList();
        for (ReviewDepartment department : asked) {
            modules.reviews().answer(who(department), contractId, Verdict.AGREED, words.line("agreement"));
        }
    }

    private Actor who(ReviewDepartment department) {
        return switch (department) {
            case LEGAL -> staff.contractOffice();
            case FINANCE -> staff.finance();
            case MANAGEMENT -> staff.director();
        };
    }

    /** Half as much again of the first product, to be paid with the last settlement. */
    void amend(Actor seller, long contractId) {
        Stored<Contract> amendment = modules.amendments().begin(seller, contractId, words.line("amendment"));
        Contract draft = amendment.draft();
        ContractLine first = draft.getLines().getFirst();
        BigDecimal before = first.getPrice().multiply(first.getQuantity());
        first.setQuantity(first.getQuantity().multiply(new BigDecimal("1.5")));
        BigDecimal more = first.getPrice().multiply(first.getQuantity()).subtract(before);
        Settlement last = draft.getSettlements().getLast();
        last.setAmount(last.getAmount().add(more));
        modules.contracts().update(seller, amendment.id(), amendment.version(), draft);
        RecordRef ref = new RecordRef(Contracts.TYPE, amendment.id());
        modules.workflow().move(seller, ref, "submit", Optional.empty());
        agree(amendment.id());
        modules.workflow().move(staff.contractOffice(), ref, "sign", Optional.empty());
    }
}
