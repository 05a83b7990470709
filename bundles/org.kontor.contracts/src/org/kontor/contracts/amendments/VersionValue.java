package org.kontor.contracts.amendments;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A field of a {@link ContractVersion} as users read it. The change log tells of versions, not of their values. */
@Entity
@Cacheable(false)
@Table(name = "CONTRACT_VERSION_VALUE")
@IdClass(VersionValue.Key.class)
public class VersionValue {

    @Id
    @Column(name = "VERSION_ID", nullable = false)
    private long versionId;

    @Id
    @Column(name = "POSITION_NO", nullable = false)
    private int position;

    @Column(name = "PATH", nullable = false, length = 80)
    private String path;

    @Column(name = "SHOWN", nullable = false, length = 2000)
    private String shown;

    /**
     * Tells values apart.
     *
     * @param versionId the version
     * @param position the place in it
     */
    public record Key(long versionId, int position) implements Serializable {}

    /** For JPA. */
    protected VersionValue() {}

    /** A value. */
    public VersionValue(long versionId, int position, String path, String shown) {
        this.versionId = versionId;
        this.position = position;
        this.path = path;
        this.shown = shown;
    }

    /** The field: {@code title}, {@code lines.17.quantity}. */
    public String getPath() {
        return path;
    }

    /** The value as users read it. */
    public String getShown() {
        return shown;
    }
}
