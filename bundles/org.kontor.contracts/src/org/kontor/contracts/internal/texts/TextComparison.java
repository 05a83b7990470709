package org.kontor.contracts.internal.texts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.contracts.texts.TextDifference;
import org.kontor.contracts.texts.TextDifference.Kind;
import org.kontor.contracts.texts.TextDifference.Piece;
import org.kontor.contracts.texts.TextDifference.Row;

/** Sets two texts side by side: first paragraph by paragraph, then word by word where paragraphs differ. */
final class TextComparison {

    /** A Chinese character is a word; so is a run of letters or of digits. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|\\p{L}+|[\\d.,]+|\\s+|.");

    private TextComparison() {}

    /** What differs. */
    static TextDifference of(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                old.forEach(line -> rows.add(same(line)));
            } else {
                sideBySide(old, now, rows);
            }
        }
        return new TextDifference(rows);
    }

    /** A text alone. */
    static TextDifference alone(List<String> lines) {
        return new TextDifference(lines.stream().map(TextComparison::same).toList());
    }

    private static Row same(String line) {
        List<Piece> whole = List.of(new Piece(line, false));
        return new Row(Kind.SAME, whole, whole);
    }

    private static void sideBySide(List<String> old, List<String> now, List<Row> rows) {
        int both = Math.min(old.size(), now.size());
        for (int i = 0; i < both; i++) {
            rows.add(changed(old.get(i), now.get(i)));
        }
        old.subList(both, old.size()).forEach(line -> rows.add(new Row(Kind.REMOVED, all(line), List.of())));
        now.subList(both, now.size()).forEach(line -> rows.add(new Row(Kind.ADDED, List.of(), all(line))));
    }

    private static List<Piece> all(String line) {
        return List.of(new Piece(line, true));
    }

    private static Row changed(String old, String now) {
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(old), words(now), true).getDeltas()) {
            boolean differs = delta.getType() != DeltaType.EQUAL;
            add(before, delta.getSource().getLines(), differs);
            add(after, delta.getTarget().getLines(), differs);
        }
        return new Row(Kind.CHANGED, before, after);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), differs));
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
