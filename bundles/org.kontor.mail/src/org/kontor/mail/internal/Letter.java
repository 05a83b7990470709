package org.kontor.mail.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.kernel.text.Text;
import org.kontor.mail.MailLanguage;
import org.kontor.process.OutgoingNotices.Outgoing;

/**
 * What a mail says.
 *
 * @param subject in one line
 * @param body the notices, each in a line, with the time at which it was sent
 */
record Letter(String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    /**
     * The mail about some notices to one user, in the order in which they were sent.
     *
     * @param company the name of the company
     * @param minutes after how many minutes unread they are mailed
     */
    static Letter about(List<Outgoing> notices, MailLanguage language, String company, int minutes, ZoneId zone) {
        List<Locale> locales = locales(language);
        String subject = notices.size() == 1
                ? text(notices.getFirst(), locales.getFirst())
                : MailText.of("letter.several", notices.size()).in(locales.getFirst());
        String body = locales.stream()
                .map(locale -> part(notices, locale, company, minutes, zone))
                .collect(Collectors.joining("\n----\n\n"));
        return new Letter(shortened(oneLine(subject)), body);
    }

    /** The mail that only shows that mails arrive. */
    static Letter trial(MailLanguage language, String company) {
        List<Locale> locales = locales(language);
        Text body = MailText.of("letter.trial.body", company);
        return new Letter(
                MailText.of("letter.trial").in(locales.getFirst()),
                locales.stream().map(body::in).collect(Collectors.joining("\n\n", "", "\n")));
    }

    private static List<Locale> locales(MailLanguage language) {
        return switch (language) {
            case CHINESE -> List.of(Locale.SIMPLIFIED_CHINESE);
            case ENGLISH -> List.of(Locale.ENGLISH);
            case BOTH -> List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
        };
    }

    private static String part(List<Outgoing> notices, Locale locale, String company, int minutes, ZoneId zone) {
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
        Stream<String> lines =
                notices.stream().map(notice -> time.format(notice.at()) + "  " + oneLine(text(notice, locale)));
        return lines.collect(Collectors.joining("\n", "", "\n\n"))
                + MailText.of("letter.why", company, minutes).in(locale)
                + "\n";
    }

    private static String text(Outgoing notice, Locale locale) {
        return locale.equals(Locale.ENGLISH) ? notice.english() : notice.chinese();
    }

    /** A record's title comes from a user; a line break in it must not become a header of the mail. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String subject) {
        if (subject.length() <= LONGEST_SUBJECT) {
            return subject;
        }
        int end = LONGEST_SUBJECT - 1;
        return subject.substring(0, Character.isLowSurrogate(subject.charAt(end)) ? end - 1 : end) + "…";
    }
}
