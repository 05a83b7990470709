package org.kontor.customers.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Decides whether two names may be of one company. */
final class Likeness {

    static final int SHORTEST_WITH_SLIP = 5;
    private static final int LONG_WITH_TWO_SLIPS = 12;

    private Likeness() {}

    static boolean between(CompanyName one, CompanyName other) {
        if (one.sameAs(other)) {
            return true;
        }
        return digits(one.core()).equals(digits(other.core()))
                && placesAgree(one, other)
                && tradesAgree(one, other)
                && coresAgree(one, other);
    }

    private static boolean coresAgree(CompanyName one, CompanyName other) {
        if (one.core().length() < 2 || other.core().length() < 2) {
            return false;
        }
        if (one.inHan() || other.inHan()) {
            return one.sound().equals(other.sound());
        }
        return one.core().replace(" ", "").equals(other.core().replace(" ", ""))
                || oneWordSlipped(
                        List.of(one.core().split(" ")), List.of(other.core().split(" ")));
    }

    private static boolean oneWordSlipped(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(one);
        List<String> right = new ArrayList<>(other);
        other.forEach(left::remove);
        one.forEach(right::remove);
        return left.size() == 1 && right.size() == 1 && slipped(left.getFirst(), right.getFirst());
    }

    /** Whether one may be the other with a slip of the pen; a short word has no room for one. */
    private static boolean slipped(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_WITH_SLIP || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int allowed = shorter >= LONG_WITH_TWO_SLIPS ? 2 : 1;
        return swapped(one, other) || new LevenshteinDistance(allowed).apply(one, other) >= 0;
    }

    private static boolean swapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }

    private static boolean placesAgree(CompanyName one, CompanyName other) {
        return one.regions().isEmpty() || other.regions().isEmpty() || meet(one.regions(), other.regions());
    }

    private static boolean tradesAgree(CompanyName one, CompanyName other) {
        Set<Integer> ones = particular(one.trades());
        Set<Integer> others = particular(other.trades());
        return ones.isEmpty() || others.isEmpty() || meet(ones, others);
    }

    private static Set<Integer> particular(Set<Integer> trades) {
        Set<Integer> particular = new HashSet<>(trades);
        particular.removeIf(Trades::isGeneral);
        return particular;
    }

    private static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static String digits(String text) {
        return text.replaceAll("\\P{N}", "");
    }
}
