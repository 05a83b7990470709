package org.kontor.contracts.internal.texts;

import java.util.Map;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.texts.TextReason;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/** What becomes of a contract's text on its way: signed, amended, in force. */
public final class ContractTextRules {

    private ContractTextRules() {}

    /** Whether the text of a contract in that state may have new versions; once it binds, only an amendment brings one. */
    static boolean isOpen(Contract contract) {
        return contract.getState() == ContractState.DRAFT || contract.getState() == ContractState.REVIEW;
    }

    /** An amendment begins with the words of its contract. */
    public static void begin(UnitOfWork uow, Contract original, Contract amendment) {
        TextStore.carry(uow, ref(original), ref(amendment), title(original));
    }

    /** A contract in force says what its amendment says; the words before are kept as an earlier version. */
    public static void intoForce(UnitOfWork uow, Contract amendment, Contract original) {
        TextStore.carry(uow, ref(amendment), ref(original), title(amendment));
    }

    /** Number and day, which are known only now, are filled in where the text still asks for them. */
    public static void sign(UnitOfWork uow, Contract contract) {
        Optional<TextVersion> current = TextStore.current(uow, ref(contract));
        if (current.isPresent()) {
            byte[] before = TextStore.content(uow, current.get());
            WordTemplate template = WordTemplate.read(before);
            Map<String, String> known = ContractFacts.knownBySigning(uow, contract, template.language());
            if (template.placeholders().stream().anyMatch(known::containsKey)) {
                byte[] after = template.fill(WordTemplate.Facts.of(known));
                TextStore.add(
                        uow,
                        ref(contract),
                        after,
                        TextReason.SIGNED,
                        current.get().getNumber(),
                        "");
            }
        }
    }

    private static RecordRef ref(Contract contract) {
        return new RecordRef(Contracts.TYPE, contract.getId());
    }

    private static String title(Contract contract) {
        return contract.getTitle();
    }
}
