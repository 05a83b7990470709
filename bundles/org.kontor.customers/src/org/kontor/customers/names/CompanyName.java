package org.kontor.customers.names;

import java.util.Set;

/**
 * A company name as it is compared (CUS-02): without regard to case, width of characters, spaces, punctuation, accents,
 * legal form, common short forms, and whether it is written in simplified or traditional characters.
 *
 * @param key under which a company can be entered only once; empty when the name has no letter or digit
 * @param core the name's own part, without place and trade: 蓝天 of 广州市蓝天电子科技有限公司; Western words in the order of
 *     the alphabet
 * @param sound the core as it sounds; names that sound alike may be one company
 * @param regions ids of the places in it
 * @param trades what it says the company does
 */
public record CompanyName(String key, String core, String sound, Set<String> regions, Set<Integer> trades) {

    private static final int LONGEST_KEY = 120;

    /** Keeps the key short enough to be stored. */
    public CompanyName {
        key = key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
        regions = Set.copyOf(regions);
        trades = Set.copyOf(trades);
    }

    /** Takes a name apart. */
    public static CompanyName of(String name) {
        String folded = Letters.folded(name);
        return Letters.hasHan(folded) ? ChineseName.parse(folded) : WesternName.parse(folded);
    }

    /** The key of a name. */
    public static String key(String name) {
        return of(name).key();
    }

    /** Whether the two are one name in different spelling. */
    public boolean sameAs(CompanyName other) {
        return key.equals(other.key);
    }

    /** Whether the two are so much alike that they may be one company, which a person should decide. */
    public boolean resembles(CompanyName other) {
        return Likeness.between(this, other);
    }

    /** The first half of the sound: a name with one slip in it has still one half in common with the right one. */
    public String head() {
        return Sound.head(sound);
    }

    /** The second half of the sound. */
    public String tail() {
        return Sound.tail(sound);
    }

    /** First halves of names that differ from this one by at most one letter. */
    public Set<String> heads() {
        return Sound.heads(sound);
    }

    /** Second halves of names that differ from this one by at most one letter. */
    public Set<String> tails() {
        return Sound.tails(sound);
    }

    /** Whether a slip of the pen is looked for: Chinese names are misspelled by sound, not by letter. */
    public boolean mayHaveSlips() {
        return !inHan() && sound.length() >= Likeness.SHORTEST_WITH_SLIP;
    }

    /** Whether the own part is in Chinese characters. */
    boolean inHan() {
        return Letters.hasHan(core);
    }
}
