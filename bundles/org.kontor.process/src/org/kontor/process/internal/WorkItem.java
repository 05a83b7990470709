package org.kontor.process.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kontor.kernel.actor.Owned;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UtcInstant;

/** A document that waits for a department; there is at most one for each document. */
@Entity
@Table(name = "WORK_ITEM")
public class WorkItem extends Identified implements Owned {

    @Column(name = "DOCUMENT_TYPE", nullable = false, length = 40)
    private String documentType;

    @Column(name = "DOCUMENT_ID", nullable = false)
    private long documentId;

    @Column(name = "TITLE_EN", nullable = false, length = 200)
    private String titleEn;

    @Column(name = "TITLE_ZH", nullable = false, length = 200)
    private String titleZh;

    @Column(name = "STATE_EN", nullable = false, length = 80)
    private String stateEn;

    @Column(name = "STATE_ZH", nullable = false, length = 80)
    private String stateZh;

    @Column(name = "MODULE", nullable = false, length = 40)
    private String module;

    @Column(name = "OWNER_ID", nullable = false)
    private long ownerId;

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private long departmentId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "SINCE", nullable = false)
    private Instant since;

    /** The type of the document. */
    public String getDocumentType() {
        return documentType;
    }

    /** Sets: the type of the document. */
    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    /** The id of the document. */
    public long getDocumentId() {
        return documentId;
    }

    /** Sets: the id of the document. */
    public void setDocumentId(long documentId) {
        this.documentId = documentId;
    }

    /** What names the document to users, in English. */
    public String getTitleEn() {
        return titleEn;
    }

    /** Sets: what names the document to users, in English. */
    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    /** What names the document to users, in Chinese. */
    public String getTitleZh() {
        return titleZh;
    }

    /** Sets: what names the document to users, in Chinese. */
    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    /** The state it waits in, in English. */
    public String getStateEn() {
        return stateEn;
    }

    /** Sets: the state it waits in, in English. */
    public void setStateEn(String stateEn) {
        this.stateEn = stateEn;
    }

    /** The state it waits in, in Chinese. */
    public String getStateZh() {
        return stateZh;
    }

    /** Sets: the state it waits in, in Chinese. */
    public void setStateZh(String stateZh) {
        this.stateZh = stateZh;
    }

    /** The queue it is in: the module whose department acts next, or the permission that others need who do. */
    public String getModule() {
        return module;
    }

    /** Sets: the queue it is in. */
    public void setModule(String module) {
        this.module = module;
    }

    /** The owner of the document. */
    @Override
    public long getOwnerId() {
        return ownerId;
    }

    /** Sets: the owner of the document. */
    public void setOwnerId(long ownerId) {
        this.ownerId = ownerId;
    }

    /** The department of the document. */
    @Override
    public long getDepartmentId() {
        return departmentId;
    }

    /** Sets: the department of the document. */
    public void setDepartmentId(long departmentId) {
        this.departmentId = departmentId;
    }

    /** Since when it waits. */
    public Instant getSince() {
        return since;
    }

    /** Sets: since when it waits. */
    public void setSince(Instant since) {
        this.since = since;
    }
}
