package org.kontor.identity.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** Something that the company decides once for everybody. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "COMPANY_SETTING")
public class Setting extends Versioned {

    @Column(name = "CODE", nullable = false, length = 60)
    private String code;

    @Column(name = "LABEL", nullable = false, length = 160)
    private String label;

    @Column(name = "SETTING_VALUE", nullable = false, length = 80)
    private String value;

    /** An empty draft. */
    public Setting() {}

    /** A setting as its module brings it. */
    public Setting(String code, String label, String value) {
        this.code = code;
        this.label = label;
        this.value = value;
    }

    /** By what modules know it, for example {@code currency}. */
    public String getCode() {
        return code;
    }

    /** What it decides, in the company's language. */
    public String getLabel() {
        return label;
    }

    /** What the company decided. */
    public String getValue() {
        return value;
    }

    /** Sets: what the company decided. */
    public void setValue(String value) {
        this.value = value;
    }
}
