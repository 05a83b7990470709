package org.kontor.customers.names;

import java.util.LinkedHashSet;
import java.util.Set;
import org.kontor.kernel.han.Han;

/**
 * How a name sounds, as a key: what is typed by ear in pinyin differs in zh and z, in ng and n. A Western name has its
 * key by the same rule, so that 华为 and Huawei meet.
 */
final class Sound {

    private static final int LONGEST = 60;

    private Sound() {}

    static String of(String core) {
        String sound = Han.pinyin(core)
                .replace("zh", "z")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ng", "n");
        return sound.length() <= LONGEST ? sound : sound.substring(0, LONGEST);
    }

    /** The first half of a sound. A name with one slip in it has still one half in common with the right one. */
    static String head(String sound) {
        return sound.substring(0, sound.length() / 2);
    }

    /** The second half. */
    static String tail(String sound) {
        return sound.substring(sound.length() / 2);
    }

    /** The first halves of names that differ from this one by at most one letter. */
    static Set<String> heads(String sound) {
        Set<String> heads = new LinkedHashSet<>();
        for (int length = sound.length() - 1; length <= sound.length() + 1; length++) {
            heads.add(sound.substring(0, Math.min(length / 2, sound.length())));
        }
        return heads;
    }

    /** The second halves of names that differ from this one by at most one letter. */
    static Set<String> tails(String sound) {
        Set<String> tails = new LinkedHashSet<>();
        for (int length = sound.length() - 1; length <= sound.length() + 1; length++) {
            int tail = length - length / 2;
            tails.add(sound.substring(Math.max(0, sound.length() - tail)));
        }
        return tails;
    }
}
