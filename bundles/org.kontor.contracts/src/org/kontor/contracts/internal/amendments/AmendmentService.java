package org.kontor.contracts.internal.amendments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.amendments.Amendments;
import org.kontor.contracts.amendments.ContractVersion;
import org.kontor.contracts.amendments.Difference;
import org.kontor.contracts.amendments.VersionValue;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.contracts.internal.texts.ContractTextRules;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins amendments and sets versions of contracts side by side. */
@Component
public final class AmendmentService implements Amendments {

    private static final String VIEW = "contracts.view";

    private final UnitsOfWork units;
    private final Contracts contracts;

    /** Over the contracts. */
    @Activate
    public AmendmentService(@Reference UnitsOfWork units, @Reference Contracts contracts) {
        this.units = units;
        this.contracts = contracts;
    }

    @Override
    public Stored<Contract> begin(Actor actor, long contractId, String reason) {
        long amendment = units.change(actor, "contracts.edit", uow -> {
            Contract original = contracts.inForce(uow, contractId);
            uow.first(
                            Contract.class,
                            "SELECT c FROM Contract c WHERE c.amendsId = ?1 AND (c.state = ?2 OR c.state = ?3)",
                            contractId,
                            ContractState.DRAFT,
                            ContractState.REVIEW)
                    .ifPresent(open -> {
                        throw new ProblemException(ContractsText.of("amendment.underWay", open.getTitle()));
                    });
            Contract entered = contracts.enter(uow, copy(original, reason));
            ContractTextRules.begin(uow, original, entered);
            return entered.getId();
        });
        return contracts.load(actor, amendment);
    }

    private static Contract copy(Contract original, String reason) {
        Contract copy = new Contract();
        copy.amend(original);
        copy.setTitle(original.getTitle());
        copy.setKind(original.getKind());
        copy.setCategory(original.getCategory());
        original.getWorth().getAgreedRate().ifPresent(rate -> copy.worthTo(worth -> worth.setAgreedRate(rate)));
        copy.setSalesMode(original.getSalesMode());
        copy.setCustomerId(original.getCustomerId());
        copy.setSupplierId(original.getSupplierId());
        copy.setProjectId(original.getProjectId());
        copy.setMasterId(original.getMasterId());
        copy.setStartsOn(original.getStartsOn());
        copy.setEndsOn(original.getEndsOn());
        copy.setCurrency(original.getCurrency());
        copy.setNote(reason);
        copy.giveToOwnerOf(original);
        for (ContractLine line : original.getLines()) {
            ContractLine copied = new ContractLine();
            copied.setProductId(line.getProductId());
            copied.setSpecification(line.getSpecification());
            copied.setConfigurationId(line.getConfigurationId());
            copied.setQuantity(line.getQuantity());
            copied.setPrice(line.getPrice());
            copied.setOriginalId(line.getId());
            copy.getLines().add(copied);
        }
        for (Settlement settlement : original.getSettlements()) {
            Settlement copied = new Settlement();
            copied.setDueOn(settlement.getDueOn());
            copied.setAmount(settlement.getAmount());
            copied.setRemark(settlement.getRemark());
            copied.setOriginalId(settlement.getId());
            copy.getSettlements().add(copied);
        }
        return copy;
    }

    @Override
    public List<ContractVersion> versions(Actor actor, long contractId) {
        contracts.load(actor, contractId);
        return units.read(
                actor,
                VIEW,
                uow -> uow.query(
                        ContractVersion.class,
                        "SELECT v FROM ContractVersion v WHERE v.contractId = ?1 ORDER BY v.revision DESC",
                        contractId));
    }

    @Override
    public List<Difference> sinceRevision(Actor actor, long contractId, int revision) {
        contracts.load(actor, contractId);
        return units.read(actor, VIEW, uow -> {
            Contract contract = uow.get(Contract.class, contractId);
            return differences(kept(uow, contractId, revision), Merging.said(uow, contract));
        });
    }

    @Override
    public List<Difference> changesOf(Actor actor, long amendmentId) {
        contracts.load(actor, amendmentId);
        return units.read(actor, VIEW, uow -> {
            Contract amendment = uow.get(Contract.class, amendmentId);
            if (!amendment.isAmendment()) {
                return List.of();
            }
            Contract original = uow.get(Contract.class, amendment.getAmendsId());
            Map<String, String> before = amendment.getState() == ContractState.MERGED
                    ? kept(uow, original.getId(), amendment.getRevision() - 1)
                    : Merging.said(uow, original);
            return differences(before, Merging.wanted(uow, amendment));
        });
    }

    private static Map<String, String> kept(UnitOfWork uow, long contractId, int revision) {
        Map<String, String> values = new LinkedHashMap<>();
        uow.query(
                        VersionValue.class,
                        "SELECT x FROM VersionValue x WHERE x.versionId = (SELECT v.id FROM ContractVersion v"
                                + " WHERE v.contractId = ?1 AND v.revision = ?2) ORDER BY x.position",
                        contractId,
                        revision)
                .forEach(value ->
                        values.put(value.getPath(), Snapshot.readable(uow, value.getPath(), value.getShown())));
        return values;
    }

    private static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.remove("note");
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            Optional<String> old = Optional.ofNullable(before.get(path));
            Optional<String> now = Optional.ofNullable(after.get(path));
            if (!old.equals(now)) {
                differences.add(Paths.difference(path, old, now, before, after));
            }
        }
        return differences;
    }
}
