package org.kontor.einvoice.internal.ubl;

import java.util.Locale;
import java.util.Map;

/** The codes of UN/ECE Recommendation 20 for the units in which we sell. */
final class UblUnits {

    /** "Mutually defined": seller and buyer know what is meant. */
    private static final String OTHER = "ZZ";

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("pcs", "H87"),
            Map.entry("pc", "H87"),
            Map.entry("piece", "H87"),
            Map.entry("pieces", "H87"),
            Map.entry("件", "H87"),
            Map.entry("个", "H87"),
            Map.entry("台", "H87"),
            Map.entry("只", "H87"),
            Map.entry("set", "SET"),
            Map.entry("套", "SET"),
            Map.entry("pair", "PR"),
            Map.entry("双", "PR"),
            Map.entry("kg", "KGM"),
            Map.entry("千克", "KGM"),
            Map.entry("公斤", "KGM"),
            Map.entry("g", "GRM"),
            Map.entry("克", "GRM"),
            Map.entry("t", "TNE"),
            Map.entry("吨", "TNE"),
            Map.entry("l", "LTR"),
            Map.entry("升", "LTR"),
            Map.entry("m", "MTR"),
            Map.entry("米", "MTR"),
            Map.entry("m2", "MTK"),
            Map.entry("m²", "MTK"),
            Map.entry("平方米", "MTK"),
            Map.entry("m3", "MTQ"),
            Map.entry("m³", "MTQ"),
            Map.entry("立方米", "MTQ"),
            Map.entry("roll", "RO"),
            Map.entry("卷", "RO"),
            Map.entry("h", "HUR"),
            Map.entry("小时", "HUR"),
            Map.entry("day", "DAY"),
            Map.entry("天", "DAY"));

    private UblUnits() {}

    /** The code of a unit as a product says it. */
    static String code(String unit) {
        return CODES.getOrDefault(unit.strip().toLowerCase(Locale.ROOT), OTHER);
    }
}
