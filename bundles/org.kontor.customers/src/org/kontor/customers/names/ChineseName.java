package org.kontor.customers.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.kernel.han.Han;

/**
 * Takes a Chinese company name apart: place, own name, trade, legal form (广州市 · 蓝天 · 电子科技 · 有限公司). Used once for
 * each name.
 */
final class ChineseName {

    private static final List<String> LEGAL_FORMS = WordLists.lines("legal-forms.txt").stream()
            .map(form -> form.startsWith("^") ? form.substring(1) : form)
            .filter(Letters::hasHan)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    private static final Map<String, String> SHORT_FORMS = shortForms();
    private static final List<String> SHORT_LONGEST_FIRST = SHORT_FORMS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    private static final Pattern BRANCH =
            Pattern.compile("(" + String.join("|", LEGAL_FORMS) + ")(.{0,12}(?:分公司|子公司|分店|分行|支行|分厂|办事处|营业部|代表处))$");
    private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十]{1,3})");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[【〔]([^)\\]】〕]+)[)\\]】〕]");
    private static final Pattern WESTERN_ADDITION =
            Pattern.compile("[\\p{IsLatin}\\p{Punct}\\s\\d]+$|^[\\p{IsLatin}\\p{Punct}\\s\\d]+");
    private static final String DIGITS = "一二三四五六七八九";
    private static final int SHORTEST_CORE = 2;

    private final Set<String> regions = new HashSet<>();
    private final Set<Integer> trades = new HashSet<>();
    private String key;
    private String core;
    private int placeLength;

    private ChineseName() {}

    static CompanyName parse(String folded) {
        ChineseName name = new ChineseName();
        name.takeApart(withoutWesternName(folded));
        return new CompanyName(name.key, name.core, Sound.of(name.core), name.regions, name.trades);
    }

    /** Many companies write their Western name beside the Chinese one. */
    private static String withoutWesternName(String folded) {
        Matcher addition = WESTERN_ADDITION.matcher(folded);
        String name = folded;
        while (addition.find()) {
            String words = addition.group();
            if (WesternName.endsWithLegalForm(words) && Letters.hasHan(folded.replace(words, ""))) {
                name = folded.replace(words, " ");
            }
        }
        return name;
    }

    private void takeApart(String folded) {
        Matcher brackets = IN_BRACKETS.matcher(folded);
        Set<String> bracketed = new HashSet<>();
        while (brackets.find()) {
            String inside = Letters.only(brackets.group(1));
            String place =
                    inside.endsWith("市") || inside.endsWith("省") ? inside.substring(0, inside.length() - 1) : inside;
            Regions.id(place).ifPresent(id -> {
                regions.add(id);
                bracketed.add(inside);
            });
        }
        String letters = withDigits(Letters.only(folded));
        letters = BRANCH.matcher(letters).replaceFirst("$2");
        letters = withoutLegalForm(letters);
        letters = longForm(letters);
        String place = takePlace(letters);
        key = place + letters.substring(placeLength);
        String own = letters.substring(placeLength);
        for (String inside : bracketed) {
            own = own.length() - inside.length() >= SHORTEST_CORE ? own.replace(inside, "") : own;
        }
        core = withoutEcho(withoutTrades(withoutCountry(own)));
    }

    /** Where the province is followed by one of its cities, the city alone tells the place. */
    private String takePlace(String letters) {
        String id = "";
        String rest = letters;
        for (Optional<Regions.Found> found = Regions.leading(rest);
                found.isPresent()
                        && rest.length() - found.get().length() >= SHORTEST_CORE
                        && !found.get().id().equals("china");
                found = Regions.leading(rest)) {
            id = found.get().id();
            rest = rest.substring(found.get().length());
            if (!found.get().province()) {
                break;
            }
        }
        placeLength = letters.length() - rest.length();
        if (!id.isEmpty()) {
            regions.add(id);
        }
        return id;
    }

    private static String withoutCountry(String own) {
        return own.startsWith("中国") && own.length() - 2 >= SHORTEST_CORE ? own.substring(2) : own;
    }

    private String withoutTrades(String own) {
        String rest = own;
        Set<Integer> met = new HashSet<>();
        for (Optional<String> trade = Trades.ending(rest);
                trade.isPresent() && rest.length() - trade.get().length() >= SHORTEST_CORE;
                trade = Trades.ending(rest)) {
            Trades.of(trade.get()).ifPresent(met::add);
            rest = rest.substring(0, rest.length() - trade.get().length());
        }
        if (Trades.of(rest).isPresent()) {
            return own;
        }
        trades.addAll(met);
        return rest;
    }

    /** 华为huawei says the same twice. */
    private static String withoutEcho(String own) {
        StringBuilder han = new StringBuilder();
        StringBuilder latin = new StringBuilder();
        own.codePoints().forEach(c -> (Han.isHan(c) ? han : latin).appendCodePoint(c));
        return Han.pinyin(han.toString()).contentEquals(latin) ? han.toString() : own;
    }

    private static String withoutLegalForm(String letters) {
        if (LEGAL_FORMS.contains(letters)) {
            return letters;
        }
        for (String form : LEGAL_FORMS) {
            if (letters.endsWith(form) && letters.length() > form.length() && !isBranch(letters, form)) {
                return letters.substring(0, letters.length() - form.length());
            }
            if (form.equals("株式会社") && letters.startsWith(form) && letters.length() > form.length()) {
                return letters.substring(form.length());
            }
        }
        return letters;
    }

    private static boolean isBranch(String letters, String form) {
        char before = letters.charAt(letters.length() - form.length() - 1);
        return form.equals("公司") && (before == '分' || before == '子' || before == '总');
    }

    private static String longForm(String letters) {
        return SHORT_LONGEST_FIRST.stream()
                .filter(letters::startsWith)
                .findFirst()
                .map(s -> SHORT_FORMS.get(s) + letters.substring(s.length()))
                .orElse(letters);
    }

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new HashMap<>();
        WordLists.lines("abbreviations.txt").stream()
                .filter(Letters::hasHan)
                .map(line -> line.split(" "))
                .forEach(words -> forms.put(words[0], words[1]));
        // a long form begins itself with a short one (中国银行): it stands for itself
        List.copyOf(forms.values()).forEach(form -> forms.putIfAbsent(form, form));
        return Map.copyOf(forms);
    }

    /** 第二十一 becomes 第21: both ways of writing are common. */
    private static String withDigits(String letters) {
        return ORDINAL.matcher(letters).replaceAll(match -> "第" + number(match.group(1)));
    }

    private static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? DIGITS.indexOf(numeral) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0)) + 1;
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
