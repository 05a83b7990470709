package org.kontor.customers.competitors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.customers.names.CompanyName;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/**
 * Who else offers what we sell (WRK-05, LED-12): a company is in the register once, in whatever spelling it is typed. Getters
 * answer null while a draft is not filled in.
 */
@Entity
@Table(name = "COMPETITOR")
public class Competitor extends Versioned {

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Derived
    @Column(name = "NAME_KEY", nullable = false, length = 120)
    private String key;

    @Column(name = "WEBSITE", length = 200)
    private String website;

    @Column(name = "STRENGTHS", length = 2000)
    private String strengths;

    @Column(name = "WEAKNESSES", length = 2000)
    private String weaknesses;

    @OneToMany(mappedBy = "competitor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("name, id")
    private List<CompetitorProduct> products = new ArrayList<>();

    @OneToMany(mappedBy = "competitor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("name, id")
    private List<CompetitorAlias> aliases = new ArrayList<>();

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Sets: what it is called. */
    public void setName(String name) {
        this.name = name;
        key = name == null ? null : keyOf(name);
    }

    /** Under which it can be entered only once. */
    public String getKey() {
        return key;
    }

    /** Its website. */
    public String getWebsite() {
        return website;
    }

    /** Sets: its website. */
    public void setWebsite(String website) {
        this.website = website;
    }

    /** What speaks for it. */
    public String getStrengths() {
        return strengths;
    }

    /** Sets: what speaks for it. */
    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    /** What speaks against it. */
    public String getWeaknesses() {
        return weaknesses;
    }

    /** Sets: what speaks against it. */
    public void setWeaknesses(String weaknesses) {
        this.weaknesses = weaknesses;
    }

    /** What it sells. */
    public List<CompetitorProduct> getProducts() {
        return products;
    }

    /** What else it is called, also what it was called before. */
    public List<CompetitorAlias> getAliases() {
        return aliases;
    }

    /** Ties a product to it. */
    public void adopt(CompetitorProduct product) {
        product.setCompetitor(this);
    }

    /** Ties another name to it. */
    public void adopt(CompetitorAlias alias) {
        alias.setCompetitor(this);
    }

    /** A name as competitors are compared; one without letters and digits is compared as it is written. */
    public static String keyOf(String name) {
        String key = CompanyName.key(name);
        return key.isEmpty() ? name.strip() : key;
    }
}
