package org.kontor.contracts.texts;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** The templates of contract texts, for all modules (CON-27). */
public interface ContractTemplates extends RecordService<ContractTemplate> {

    /** The record type of templates. */
    String TYPE = "contractTemplate";

    /**
     * A template that a contract's text may be written from today.
     *
     * @param id its id
     * @param name its name
     * @param language its language
     * @param freedom how far its words may be changed
     * @param reviewDays how many days its review takes
     */
    record Offer(long id, String name, TextLanguage language, AmendmentFreedom freedom, int reviewDays) {}

    /** The templates that have a document and fit a contract's kind today, by name. */
    List<Offer> fitting(Actor actor, long contractId);
}
