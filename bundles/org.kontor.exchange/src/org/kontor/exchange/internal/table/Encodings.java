package org.kontor.exchange.internal.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how the characters of a file are encoded: by a byte order mark, by zero bytes, by what is valid UTF-8 or
 * Chinese, and only then by statistics, which are weak on the few words of a short list.
 */
public final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What is looked for and offered, the most frequent first. */
    public static final List<Charset> OFFERED = List.of(
            StandardCharsets.UTF_8,
            GB18030,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("Big5"),
            WESTERN,
            Charset.forName("Shift_JIS"),
            Charset.forName("EUC-KR"));

    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
    private static final int[] LITTLE_MARK = {0xFF, 0xFE};
    private static final int[] BIG_MARK = {0xFE, 0xFF};
    /** Of a hundred pairs of bytes in UTF-16, so many at least are plain letters, separators or line ends. */
    private static final int LEAST_ZEROS_PERCENT = 2;
    /** No text has more control characters among a hundred bytes. */
    private static final int MOST_CONTROLS_PERCENT = 3;

    private static final int PERCENT = 100;
    private static final int ASCII = 0x80;
    private static final int FIRST_USUAL = 0xB0;
    private static final int LAST_USUAL = 0xD7;
    private static final int FIRST_TRAIL = 0xA1;

    private Encodings() {}

    /** The encoding of a file that begins with these bytes; empty when they are no text. */
    public static Optional<Charset> detect(byte[] sample) {
        if (begins(sample, UTF_8_MARK)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(sample, LITTLE_MARK)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(sample, BIG_MARK)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return wide(sample).or(() -> narrow(sample));
    }

    /** The beginning of a file as text; what is cut off in the middle of a character at the end is left out. */
    public static String text(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A reader that fails on bytes that are no character, and leaves a byte order mark out. */
    public static Reader reader(InputStream content, Charset charset) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(content, UTF_8_MARK.length);
        byte[] mark = charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-16")
                ? "\ufeff".getBytes(charset)
                : new byte[0];
        byte[] begin = bytes.readNBytes(mark.length);
        if (!Arrays.equals(begin, mark)) {
            bytes.unread(begin);
        }
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Two bytes for each character: those below 256 have a zero byte, always on the same side. */
    private static Optional<Charset> wide(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int pairs = Math.max(1, sample.length / 2);
        int least = pairs * LEAST_ZEROS_PERCENT / PERCENT;
        if (zeros[1] > least && zeros[1] > zeros[0] * 4) {
            return plausible(sample, StandardCharsets.UTF_16LE);
        }
        return zeros[0] > least && zeros[0] > zeros[1] * 4
                ? plausible(sample, StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<Charset> plausible(byte[] sample, Charset charset) {
        return isValid(sample, charset)
                        && !hasControls(text(sample, charset).chars().toArray())
                ? Optional.of(charset)
                : Optional.empty();
    }

    private static Optional<Charset> narrow(byte[] sample) {
        int[] bytes = new int[sample.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = sample[i] & 0xFF;
        }
        if (hasControls(bytes)) {
            return Optional.empty();
        }
        if (isValid(sample, StandardCharsets.UTF_8)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (isValid(sample, GB18030) && isMostlyUsualChinese(bytes)) {
            return Optional.of(GB18030);
        }
        if (standAlone(bytes)) {
            return Optional.of(WESTERN);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(c -> OFFERED.contains(c) && isValid(sample, c))
                .findFirst()
                .or(() -> Optional.of(WESTERN));
    }

    /** Most characters beyond ASCII are among the 3,755 usual ones, as in any Chinese text and in no other. */
    private static boolean isMostlyUsualChinese(int[] bytes) {
        int usual = 0;
        int other = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] > ASCII) {
                boolean isUsual = bytes[i] >= FIRST_USUAL && bytes[i] <= LAST_USUAL && bytes[i + 1] >= FIRST_TRAIL;
                if (isUsual) {
                    usual++;
                } else {
                    other++;
                }
                i++;
            }
        }
        return usual > other;
    }

    /** Most characters beyond ASCII stand between plain letters, as the accented ones of Western languages do. */
    private static boolean standAlone(int[] bytes) {
        int alone = 0;
        int beside = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= ASCII) {
                boolean before = i > 0 && bytes[i - 1] >= ASCII;
                boolean after = i + 1 < bytes.length && bytes[i + 1] >= ASCII;
                if (before || after) {
                    beside++;
                } else {
                    alone++;
                }
            }
        }
        return alone > beside;
    }

    private static boolean hasControls(int[] characters) {
        int controls = 0;
        for (int character : characters) {
            if (character < ' ' && character != '\t' && character != '\r' && character != '\n' && character != '\f') {
                controls++;
            }
        }
        return controls * PERCENT > characters.length * MOST_CONTROLS_PERCENT;
    }

    /** Whether all of it can be decoded; the last character may be cut off. */
    private static boolean isValid(byte[] sample, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(sample.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(sample), decoded, false);
        return !result.isError();
    }

    private static boolean begins(byte[] sample, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
