package org.kontor.process.reviews;

import java.util.Optional;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.record.RecordTypeBuilder;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListBuilder;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;

/**
 * Keeps which documents of a type are reviewed by whom, by kind and amount, and in which steps (SEC-08, ORD-12). A module that
 * has such documents extends it by the kinds that it knows.
 */
public abstract class ReviewRules extends EntityRecords<ReviewRule> {

    /** The area of rules of all documents. */
    public static final String AREA = "reviewRules";

    /** The permission to say who reviews which documents. */
    public static final String EDIT = AREA + ".edit";

    private final String documentType;

    /**
     * A service on the rules of one type of document.
     *
     * @param documentType its record type
     * @param type describes a rule, begun by {@link #type}
     * @param list shows the rules, begun by {@link #list}
     */
    protected ReviewRules(
            UnitsOfWork units,
            ListQueries queries,
            String documentType,
            RecordType<ReviewRule> type,
            ListDefinition list) {
        super(units, queries, ReviewRule.class, type, list);
        this.documentType = documentType;
    }

    /** Begins the description of a rule: who and when; kind and amount follow. */
    protected static RecordTypeBuilder<ReviewRule> type(String id, TextSource texts) {
        return RecordType.of(id, texts, ReviewRule::new)
                .choice(
                        "department",
                        ReviewDepartment.class,
                        ReviewDepartment::label,
                        ReviewRule::getDepartment,
                        ReviewRule::setDepartment)
                .required()
                .integer("step", ReviewRule::getStep, ReviewRule::setStep)
                .required();
    }

    /**
     * Begins the list of the rules of a type of document, {@code r} in its SQL; kind and amount follow.
     *
     * @param id its name
     * @param recordType the rule that a row opens
     * @param documentType the record type of the documents; a constant, never what a user typed
     */
    public static ListBuilder list(String id, String recordType, String documentType, TextSource texts) {
        return ListDefinition.of(id, AREA, recordType, texts)
                .from("(SELECT * FROM DOCUMENT_REVIEW_RULE WHERE DOCUMENT_TYPE = '" + documentType + "') r", "r.ID")
                .column("step", FieldKind.INTEGER, "r.STEP_NO", 8)
                .choice("department", ReviewDepartment.class, ReviewDepartment::label, "r.DEPARTMENT", 16);
    }

    @Override
    protected final void prepare(UnitOfWork uow, ReviewRule blank) {
        blank.setDocumentType(documentType);
    }

    @Override
    protected final String titleOf(ReviewRule rule) {
        return rule.getDepartment().label().toString();
    }

    @Override
    protected final void validate(UnitOfWork uow, ReviewRule draft, Optional<ReviewRule> stored, Problems problems) {
        problems.require(draft.getFromAmount().signum() >= 0, "fromAmount", ReviewTexts.of("rule.negative"))
                .require(draft.getStep() >= ReviewRule.FIRST_STEP, "step", ReviewTexts.of("rule.step"));
    }
}
